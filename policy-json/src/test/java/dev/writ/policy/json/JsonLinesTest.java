package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.request.Problem.Code;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private final RequestReader reader = new RequestReader();

    @Test
    void each_line_is_read_for_itself_and_empty_ones_are_passed_over() {
        var readings = reader.jsonLines(in(line("a") + "\n\n  \r\nnope\n" + line("b") + "\r\n" + line("c")))
                .toList();
        assertThat(readings)
                .extracting(reading -> reading.requestId().orElse("?"))
                .containsExactly("a", "?", "b", "c");
        assertThat(readings.get(1)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_one_read() {
        var readings =
                reader.jsonLines(in("x".repeat(3_000_000) + "\n" + line("b"))).toList();
        assertThat(Documents.problems(readings.get(0)).get(0).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(readings.get(1).requestId()).contains("b");
    }

    @Test
    void a_line_is_read_only_when_it_is_asked_for() {
        var in = in((line("a") + "\n").repeat(10_000));
        assertThat(reader.jsonLines(in).findFirst().orElseThrow().requestId()).contains("a");
        assertThat(remaining(in)).isPositive();
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(reader.jsonLines(in("\n \n"))).isEmpty();
    }

    private static int remaining(InputStream in) {
        return ((ByteArrayInputStream) in).available();
    }

    private static String line(String id) {
        return Documents.request().replace("r-1", id);
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
