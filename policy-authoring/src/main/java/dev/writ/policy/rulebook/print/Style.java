package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The looks of the site. */
final class Style {

    private Style() {}

    static String text() {
        try (var file = Style.class.getResourceAsStream("/dev/writ/policy/rulebook/" + HtmlPage.STYLE)) {
            if (file == null) {
                throw new IllegalStateException(HtmlPage.STYLE + " is missing beside " + Rulebook.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
