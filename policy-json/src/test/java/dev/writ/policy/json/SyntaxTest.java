package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    private final RequestReader reader = new RequestReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"id\"",
                "{'id':1}",
                "{\"id\":01}",
                "nope",
                "{} {}",
                "[1,]",
                "{\"id\":\"\\ud800\"}"
            })
    void what_is_not_json_is_refused_without_java_names(String text) {
        var problem = Documents.problems(reader.json(text)).get(0);
        assertThat(problem.code()).isEqualTo(Code.SYNTAX);
        assertThat(problem.message()).doesNotContain("tools.jackson", "Exception", "Source:", "StreamRead");
    }

    @Test
    void a_syntax_error_tells_line_and_column() {
        assertThat(Documents.problems(reader.json("{\n  \"id\": oops\n}"))
                        .get(0)
                        .message())
                .startsWith("not JSON at line 2, column");
    }

    @Test
    void the_id_is_told_even_if_the_rest_is_broken() {
        assertThat(reader.json("{\"id\":\"r-7\",\"kind\":").requestId()).contains("r-7");
        assertThat(reader.json("{\"kind\":").requestId()).isEmpty();
        assertThat(reader.json("{\"id\":\"a\\u0000\",").requestId()).isEmpty();
    }

    @Test
    void a_request_that_is_not_an_object_is_refused() {
        assertThat(Documents.problems(reader.json("[]")))
                .containsExactly(new Problem(Code.WRONG_TYPE, "", "expected an object, found a list"));
    }

    @Test
    void text_that_is_not_utf_8_is_refused() throws IOException {
        var latin = Documents.request("\"duplicateOf\":\"é\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Documents.problems(reader.json(new ByteArrayInputStream(latin))))
                .containsExactly(new Problem(Code.SYNTAX, "", "the text is not UTF-8; save it as UTF-8"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(reader.json("\uFEFF" + Documents.request()).requestId()).isEqualTo(Optional.of("r-1"));
        assertThat(reader.yaml("\uFEFF" + Documents.request())).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void whatever_comes_in_is_accepted_or_refused_and_never_fails() {
        var seed = 99L;
        System.out.println("random damage from seed " + seed);
        var random = new Random(seed);
        var good = JsonWriter.indented()
                .write(reader.tree(new RandomDocuments(seed).request()).request());
        for (var i = 0; i < 400; i++) {
            var damaged = damage(good, random);
            assertThat(reader.json(damaged)).isNotNull();
            assertThat(reader.yaml(damaged)).isNotNull();
        }
    }

    private static String damage(String good, Random random) {
        var text = new StringBuilder(good);
        for (var i = 1 + random.nextInt(4); i > 0; i--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]:,\"'&*!%#|>-?\n\t \u0000\u2028x1\uD800".charAt(random.nextInt(25)));
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }
}
