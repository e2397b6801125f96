package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    private final RequestReader reader = new RequestReader();

    @Test
    void a_misspelt_key_is_refused_with_the_name_that_was_meant_and_is_not_missing_as_well() {
        var problems = Documents.problems(reader.json(Documents.request().replace("\"requester\"", "\"requestor\"")));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(Code.UNKNOWN_KEY);
        assertThat(problems.get(0).pointer()).isEqualTo("/requestor");
        assertThat(problems.get(0).message())
                .startsWith("unknown key `requestor`; did you mean `requester`? allowed: id, kind, receivedAt,");
    }

    @Test
    void a_key_that_is_like_no_other_gets_the_list_alone() {
        assertThat(only(Documents.request("\"weather\":1")).message())
                .startsWith("unknown key `weather`; allowed: id,");
    }

    @Test
    void a_misspelt_code_is_refused_with_the_code_that_was_meant() {
        var problem = only(Documents.request().replace("LEGAL", "LEAGL"));
        assertThat(problem.code()).isEqualTo(Code.UNKNOWN_CODE);
        assertThat(problem.message())
                .startsWith("unknown code `LEAGL`; did you mean `LEGAL`? allowed: LEGAL, EMERGENCY,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"editableList\":true | WRONG_TYPE | /editableList | expected one of `YES`, `NO`, `UNKNOWN`, found `true`; write \"YES\"",
                "\"editableList\":\"yes\" | UNKNOWN_CODE | /editableList | unknown code `yes`; did you mean `YES`? allowed: YES, NO, UNKNOWN",
                "\"duplicateOf\":17 | WRONG_TYPE | /duplicateOf | expected text, found the number `17`; put it in quotes",
                "\"duplicateOf\":null | WRONG_TYPE | /duplicateOf | expected text, found null; leave the key out instead",
                "\"matter\":[] | WRONG_TYPE | /matter | expected an object, found a list",
                "\"events\":{} | WRONG_TYPE | /events | expected a list, found an object",
                "\"asOf\":\"2026-02-30\" | BAD_DATE | /asOf | the date `2026-02-30` does not exist in the calendar",
                "\"asOf\":\"02/03/2026\" | BAD_DATE | /asOf | `02/03/2026` is not a date; expected year-month-day such as `2026-11-03`",
                "\"decidedAt\":\"2026-11-16T10:00:00\" | BAD_DATE | /decidedAt | `2026-11-16T10:00:00` has no offset; add one, such as `-05:00` or `Z`",
                "\"decidedAt\":\"2026-11-16T25:00:00Z\" | BAD_DATE | /decidedAt | the instant `2026-11-16T25:00:00Z` does not exist",
                "\"entity\":\"UK\" | UNKNOWN_COUNTRY | /entity | `UK` is not an assigned country code; expected ISO 3166-1 alpha-2 such as `US`, ISO 3166-2 such as `US-CA`, or `EU`; did you mean `GB`?",
                "\"items\":[{\"category\":\"ACCESS_LOG\",\"zone\":\"Europe/Berln\"}] | BAD_DATE | /items/0/zone | `Europe/Berln` is not an IANA time zone; did you mean `Europe/Berlin`?",
                "\"matter\":{\"maxPenaltyMonths\":1.5} | WRONG_TYPE | /matter/maxPenaltyMonths | expected a whole number of at most 2147483647, found the number `1.5`",
                "\"items\":[{}] | MISSING | /items/0/category | `category` is missing; it is required",
                "\"a/b~c\":1 | UNKNOWN_KEY | /a~1b~0c | ''"
            })
    void each_fault_has_a_code_a_place_and_advice(String key, Code code, String pointer, String message) {
        var problem = only(Documents.request(key));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message()).contains(message);
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        var problem = only(Documents.request("\"asOf\":\"2026-01-01\",\"asOf\":\"2026-01-02\""));
        assertThat(problem)
                .isEqualTo(new Problem(Code.DUPLICATE_KEY, "/asOf", "the key `asOf` stands here twice; keep one"));
    }

    @Test
    void several_faults_are_told_at_once_in_the_order_of_the_document() {
        var text = "{\"items\":[{\"category\":\"NOPE\",\"from\":\"2026-02-30\"}],\"kind\":1,\"id\":\"\\u0007\","
                + "\"receivedAt\":\"2026-11-16T10:00:00-05:00\",\"extra\":{}}";
        assertThat(Documents.problems(reader.json(text)))
                .extracting(Problem::pointer)
                .containsExactly("/items/0/category", "/items/0/from", "/kind", "/extra", "/requester");
    }

    @Test
    void references_and_other_faults_are_told_together_where_the_accounts_were_read() {
        var text = Documents.request(
                "\"events\":[{\"type\":\"PRODUCED\",\"at\":\"2026-11-16T10:00:00Z\",\"instrument\":\"i9\"}]",
                "\"matter\":{\"nature\":\"CRIME\"}");
        assertThat(Documents.problems(reader.json(text)))
                .extracting(Problem::pointer)
                .containsExactly("/events/0/instrument", "/matter/nature");
    }

    @Test
    void a_reference_to_an_account_that_could_not_be_read_is_not_held_against_it() {
        var text = Documents.request(
                "\"accounts\":[{\"id\":\"a\",\"kind\":\"NOPE\"},{\"id\":\"b\",\"surplus\":1}]",
                "\"items\":[{\"category\":\"ACCESS_LOG\",\"accounts\":[\"c\"]}]");
        assertThat(Documents.problems(reader.json(text)))
                .extracting(Problem::pointer)
                .containsExactly("/accounts/0/kind", "/accounts/1/surplus");
    }

    @Test
    void what_is_quoted_is_short_and_cannot_forge_a_line() {
        var message = only(Documents.request().replace("LEGAL", "x\\n`" + "y".repeat(500)))
                .message();
        assertThat(message)
                .startsWith("unknown code `x?'yyy")
                .contains("yyy...`")
                .doesNotContain("\n");
    }

    @Test
    void a_refused_reading_throws_when_it_is_asked_for_its_request() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> reader.json("{}").request())
                .withMessage("/id: `id` is missing; it is required (and 3 more)");
    }

    private Problem only(String text) {
        var problems = Documents.problems(reader.json(text));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
