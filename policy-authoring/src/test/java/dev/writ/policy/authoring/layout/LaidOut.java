package dev.writ.policy.authoring.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;

/** Files, written and laid out. */
final class LaidOut {

    private LaidOut() {}

    static String rules(String text) {
        return twice("us/a.drl", text);
    }

    static String table(String text) {
        return twice("us/a.csv", text);
    }

    static String notes(String text) {
        return twice("us/a.yaml", text);
    }

    /** What is laid out stays as it is. */
    private static String twice(String file, String text) {
        String once = once(file, text);
        assertThat(once(file, once)).as("laid out again").isEqualTo(once);
        return once;
    }

    private static String once(String file, String text) {
        return Layout.of(SourceText.of(file, text.getBytes(StandardCharsets.UTF_8)));
    }
}
