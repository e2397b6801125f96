package dev.writ.policy.rulebook.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece.Code;
import dev.writ.policy.rulebook.document.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a*b a\\*b",
                "_x_ \\_x\\_",
                "[x](y) \\[x\\](y)",
                "<b> \\<b\\>",
                "&lt; \\&lt;",
                "a|b a\\|b",
                "#x \\#x",
                "1.x 1\\.x",
                "12)x 12\\)x",
                "-x \\-x",
                "+x \\+x",
                "=== \\===",
                "a-b a-b",
                "$item \\$item",
                "!x \\!x",
                "a\\b a\\\\b"
            })
    void markup_is_escaped(String text, String printed) {
        assertThat(MarkdownText.of(Line.of(text))).isEqualTo(printed);
    }

    @Test
    void text_stays_on_one_line() {
        assertThat(MarkdownText.of(Line.of("one\n\n- two\r\n\tthree"))).isEqualTo("one - two three");
    }

    @Test
    void code_outlasts_the_backticks_in_it() {
        assertThat(MarkdownText.of(Line.EMPTY.and(new Code("a`b``c")))).isEqualTo("```a`b``c```");
        assertThat(MarkdownText.of(Line.EMPTY.and(new Code("`")))).isEqualTo("`` ` ``");
    }

    @Test
    void an_address_cannot_leave_its_brackets() {
        var address = Target.web("https://law.example/a(b)?c=d").orElseThrow();
        assertThat(MarkdownText.of(Line.link("x", address))).isEqualTo("[x](<https://law.example/a(b)?c=d>)");
    }
}
