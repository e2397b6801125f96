package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.DecisionBuilder;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.explain.Diary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final Decision NOTHING = DecisionBuilder.builder()
            .requestId("r-1")
            .decidedUnder(new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "0.1.0"))
            .outcome(Outcome.REJECT)
            .counting(new Counting(CountingClass.LEGAL, 0, false, false, true, Optional.empty(), Optional.empty()))
            .build();

    @Test
    void an_empty_decision_is_written_with_what_is_always_there() {
        assertThat(JsonWriter.compact().write(NOTHING))
                .isEqualTo("{\"requestId\":\"r-1\",\"decidedUnder\":{\"asOf\":\"2026-11-16\",\"engine\":\"0.1.0\"},"
                        + "\"outcome\":\"REJECT\",\"items\":[],"
                        + "\"counting\":{\"class\":\"LEGAL\",\"accounts\":0,\"disclosed\":false,\"confidential\":false,"
                        + "\"reported\":true}}");
    }

    @Test
    void a_diary_has_the_timeline_and_all_days() {
        var change = new TimelineEntry(OffsetDateTime.parse("2027-02-15T00:00:00-08:00"), "notice falls due");

        assertThat(JsonWriter.compact().write(Diary.of(NOTHING.withTimeline(List.of(change)))))
                .isEqualTo("{\"requestId\":\"r-1\","
                        + "\"timeline\":[{\"at\":\"2027-02-15T00:00:00-08:00\",\"change\":\"notice falls due\"}],"
                        + "\"days\":[{\"kind\":\"CHANGE\",\"on\":\"2027-02-15\","
                        + "\"at\":\"2027-02-15T00:00:00-08:00\",\"what\":\"notice falls due\"}]}");
    }

    @Test
    void lines_end_the_same_on_every_platform() {
        assertThat(JsonWriter.indented().write(NOTHING))
                .startsWith("{\n  \"requestId\": \"r-1\",\n")
                .doesNotContain("\r")
                .endsWith("}");
    }

    @Test
    void an_amount_is_written_in_plain_digits() {
        var decision = NOTHING.withFee(Optional.of(new Fee(new BigDecimal("1E+3"), "EUR", false, "x.fee")));
        assertThat(JsonWriter.compact().write(decision)).contains("\"amount\":1000,");
    }

    @Test
    void a_refusal_has_the_first_problem_and_all_where_there_are_several() {
        var refused = (Reading.Refused) new RequestReader().json("{\"id\":\"r-1\",\"kind\":\"LEGAL\"}");
        assertThat(JsonWriter.compact().write(refused))
                .isEqualTo(
                        "{\"requestId\":\"r-1\",\"error\":{\"code\":\"MISSING\",\"message\":\"`receivedAt` is missing;"
                                + " it is"
                                + " required\",\"pointer\":\"/receivedAt\",\"all\":[{\"code\":\"MISSING\",\"message\":\"`receivedAt`"
                                + " is missing; it is"
                                + " required\",\"pointer\":\"/receivedAt\"},{\"code\":\"MISSING\",\"message\":\"`requester`"
                                + " is missing; it is required\",\"pointer\":\"/requester\"}]}}");
    }

    @Test
    void a_refusal_without_an_id_says_so() {
        var refused = (Reading.Refused) new RequestReader().json("nope");
        assertThat(JsonWriter.compact().write(refused))
                .startsWith("{\"requestId\":null,\"error\":{\"code\":\"SYNTAX\",");
    }

    @Test
    void a_request_without_a_decision_has_a_line_too() {
        assertThat(JsonWriter.compact().undecided("r-1", "a rule failed"))
                .isEqualTo("{\"requestId\":\"r-1\",\"error\":{\"code\":\"UNDECIDED\",\"message\":\"a rule"
                        + " failed\",\"pointer\":\"\"}}");
    }
}
