package dev.writ.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Limits ROOMY = new Limits(100_000_000, 32, 200, 200, 50, 1_000, 200, 10_000);

    private final RequestReader reader = new RequestReader();

    @Test
    void fifty_megabytes_are_refused_after_reading_one() throws IOException {
        try (var endless = new Spaces()) {
            assertTooLarge(reader.json(endless), "", "the request is larger than 1000000 bytes");
            assertThat(endless.read).isLessThan(1_100_000);
        }
    }

    @Test
    void a_thousand_levels_are_refused_in_json_and_yaml() {
        var deep = Documents.request("\"matter\":" + "[".repeat(1000) + "]".repeat(1000));
        assertTooLarge(reader.json(deep), "/matter" + "/0".repeat(31), "deeper than 32 levels");
        assertTooLarge(reader.yaml(deep), "/matter" + "/0".repeat(31), "deeper than 32 levels");
    }

    @Test
    void a_million_identifiers_are_refused_within_a_second_whatever_the_limit_in_bytes() {
        var many = Documents.request(
                "\"accounts\":[{\"id\":\"a\",\"identifiers\":[\"x\"" + ",\"x\"".repeat(1_000_000) + "]}]");
        Assertions.assertTimeout(
                A_SECOND,
                () -> assertTooLarge(
                        new RequestReader(ROOMY).json(many), "/accounts/0/identifiers", "more than 1000 entries"));
    }

    @Test
    void identifiers_are_counted_over_all_accounts() {
        var account = "{\"id\":\"a%s\",\"identifiers\":[\"x\"" + ",\"x\"".repeat(399) + "]}";
        var accounts = IntStream.range(0, 3).mapToObj(account::formatted).collect(Collectors.joining(","));
        assertTooLarge(
                reader.json(Documents.request("\"accounts\":[" + accounts + "]")),
                "/accounts/2/identifiers",
                "there are 1200 identifiers in all; at most 1000 are read");
    }

    @Test
    void the_two_hundredth_item_is_read_and_one_more_is_refused() {
        assertThat(reader.json(items(200)).request().items()).hasSize(200);
        assertTooLarge(reader.json(items(201)), "/items", "there are 201 items; at most 200 are read");
    }

    @Test
    void the_fiftieth_instrument_is_read_and_one_more_is_refused() {
        assertThat(reader.json(instruments(50)).request().instruments()).hasSize(50);
        assertTooLarge(reader.json(instruments(51)), "/instruments", "there are 51 instruments; at most 50 are read");
    }

    @Test
    void a_text_may_have_ten_thousand_characters() {
        assertThat(reader.json(Documents.request("\"duplicateOf\":\"" + "x".repeat(10_000) + "\"")))
                .isInstanceOf(Reading.Accepted.class);
        assertTooLarge(
                reader.json(Documents.request("\"duplicateOf\":\"" + "x".repeat(10_001) + "\"")),
                "/duplicateOf",
                "10001 characters; at most 10000 are read");
    }

    @Test
    void a_document_that_is_wrong_all_over_is_given_up_after_a_hundred_problems() {
        var faults = IntStream.range(0, 190).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
        assertThat(Documents.problems(reader.json(Documents.request(faults)))).hasSize(100);
    }

    @Test
    void an_object_with_thousands_of_keys_is_refused() {
        var keys = IntStream.range(0, 5000).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
        assertTooLarge(reader.json(Documents.request(keys)), "", "this object has more than 200 keys");
    }

    @Test
    void a_number_of_a_thousand_digits_is_refused() {
        var problems = Documents.problems(
                reader.json(Documents.request("\"matter\":{\"maxFineEur\":" + "9".repeat(5000) + "}")));
        assertThat(problems).extracting(Problem::code).containsExactly(Code.TOO_LARGE);
        assertThat(Documents.problems(reader.json(Documents.request("\"matter\":{\"maxFineEur\":1e999999999}"))))
                .extracting(Problem::code)
                .containsExactly(Code.WRONG_TYPE);
    }

    @Test
    void limits_are_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, 1, 0));
    }

    private static String items(int count) {
        return Documents.request(list("items", count, i -> "{\"category\":\"ACCESS_LOG\"}"));
    }

    private static String instruments(int count) {
        return Documents.request(list("instruments", count, i -> "{\"id\":\"i" + i + "\",\"type\":\"EPOC\"}"));
    }

    private static String list(String key, int count, IntFunction<String> entry) {
        return "\"" + key + "\":"
                + IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(",", "[", "]"));
    }

    private static void assertTooLarge(Reading reading, String pointer, String message) {
        List<Problem> problems = Documents.problems(reading);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(problems.get(0).pointer()).isEqualTo(pointer);
        assertThat(problems.get(0).message()).contains(message);
    }

    /** Blanks without end that count how many were read. */
    private static final class Spaces extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            Arrays.fill(bytes, from, from + count, (byte) ' ');
            read += count;
            return count;
        }
    }
}
