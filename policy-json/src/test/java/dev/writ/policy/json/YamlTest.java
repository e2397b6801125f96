package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Problem.Code;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private static final String REQUEST = """
            id: r-1
            kind: LEGAL
            receivedAt: 2026-11-16T10:00:00-05:00
            requester:
              type: COURT
              firstContact: NO
            """;

    private final RequestReader reader = new RequestReader();

    @Test
    void plain_dates_and_no_are_texts() {
        var request = reader.yaml(REQUEST + "asOf: 2026-11-16\n").request();
        assertThat(request.requester().firstContact()).isEqualTo(Tri.NO);
        assertThat(request.asOf()).hasToString("Optional[2026-11-16]");
    }

    @Test
    void the_same_request_in_json_is_equal() {
        assertThat(reader.yaml("id: r-1\nkind: LEGAL\nreceivedAt: 2026-11-16T10:00:00-05:00\nrequester: {type: COURT}"))
                .isEqualTo(reader.json(Documents.request()));
    }

    @Test
    void an_identifier_with_a_colon_is_one_text() {
        var request = reader.yaml(REQUEST + "accounts:\n- id: a\n  identifiers: [username:kestrel77, gorrion]\n")
                .request();
        assertThat(request.accounts().get(0).identifiers())
                .containsExactly(
                        new Identifier(Identifier.Type.USERNAME, "kestrel77", Optional.empty()),
                        new Identifier(Identifier.Type.OTHER, "gorrion", Optional.empty()));
    }

    @Test
    void a_number_where_a_text_belongs_is_refused_and_not_turned_into_one() {
        assertThat(Documents.problems(reader.yaml(REQUEST + "duplicateOf: 17\n")))
                .containsExactly(new Problem(
                        Code.WRONG_TYPE, "/duplicateOf", "expected text, found the number `17`; put it in quotes"));
        assertThat(reader.yaml(REQUEST + "duplicateOf: '17'\n").request().duplicateOf())
                .contains("17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duplicateOf: &a x",
                "duplicateOf: *a",
                "duplicateOf: !!str x",
                "duplicateOf: !!java.io.File x",
                "duplicateOf: ! x",
                "? [a]\n: b",
                "duplicateOf: 'x",
                "duplicateOf: a: b",
                "---\nid: r-2"
            })
    void what_is_more_than_plain_data_is_refused(String more) {
        assertThat(Documents.problems(reader.yaml(REQUEST + more + "\n")))
                .extracting(Problem::code)
                .containsExactly(Code.SYNTAX);
    }

    @Test
    void directives_are_refused() {
        assertThat(Documents.problems(reader.yaml("%YAML 1.1\n---\n" + REQUEST))
                        .get(0)
                        .message())
                .startsWith("directives are not read; remove the line that begins with %");
    }

    @Test
    void a_refusal_tells_line_and_column() {
        assertThat(Documents.problems(reader.yaml(REQUEST + "duplicateOf: *a\n"))
                        .get(0)
                        .message())
                .isEqualTo("anchors and aliases are not read; write the value out at line 7, column 14");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThat(Documents.problems(reader.yaml(REQUEST + "kind: LEGAL\n")))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(Code.DUPLICATE_KEY, "/kind"));
    }

    @Test
    void an_empty_value_is_refused_as_null() {
        assertThat(Documents.problems(reader.yaml(REQUEST + "duplicateOf:\n"))
                        .get(0)
                        .message())
                .isEqualTo("expected text, found null; leave the key out instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "--- \n...\n"})
    void an_empty_document_is_refused(String text) {
        assertThat(reader.yaml(text)).isInstanceOf(Reading.Refused.class);
    }
}
