package dev.writ.policy.cli.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines of a calendar, after section 3.1 and 3.3.11 of RFC 5545. */
class ContentLineTest {

    @Test
    void a_line_ends_as_the_format_wants_it() {
        assertThat(ContentLine.plain("VERSION", "2.0")).isEqualTo("VERSION:2.0\r\n");
    }

    @Test
    void words_cannot_be_taken_for_structure() {
        assertThat(ContentLine.text("SUMMARY", "a, b; c\\d: e")).isEqualTo("SUMMARY:a\\, b\\; c\\\\d: e\r\n");
        assertThat(ContentLine.text("SUMMARY", "a\r\nEND:VEVENT\u2028")).isEqualTo("SUMMARY:a??END:VEVENT?\r\n");
    }

    @Test
    void a_line_of_seventy_five_octets_stays_whole() {
        var line = ContentLine.plain("X", "a".repeat(73));

        assertThat(line).isEqualTo("X:" + "a".repeat(73) + "\r\n");
        assertThat(ContentLine.plain("X", "a".repeat(74))).isEqualTo("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Test
    void a_character_of_several_octets_is_not_torn() {
        var words = "\u00e9\u20ac\ud83d\ude00".repeat(60);
        var line = ContentLine.text("SUMMARY", words);

        assertThat(line.split("\r\n", -1))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(line.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }
}
