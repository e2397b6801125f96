package dev.writ.policy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.explain.Explanation;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.rules.PolicyEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The decision that the README shows is the one that the command prints, but for what it leaves out. */
class ReadmeTest {

    private static final Pattern SHOWN = Pattern.compile("```text\\n(.*?)\\n```", Pattern.DOTALL);
    private static final String LEFT_OUT = "[...]";

    @Test
    void the_decision_in_the_readme_is_what_is_printed() throws IOException {
        var shown = SHOWN.matcher(Files.readString(Path.of("../README.md")));
        assertThat(shown.find()).isTrue();
        String printed = printed();

        int from = 0;
        for (String stretch : shown.group(1).split(Pattern.quote(LEFT_OUT), -1)) {
            assertThat(printed.substring(from)).contains(stretch.strip());
            from = printed.indexOf(stretch.strip(), from);
        }
    }

    private static String printed() throws IOException {
        String json = Files.readString(Path.of("requests/us-warrant.json"));
        return Explanation.text(
                PolicyEngines.builtIn().decide(new RequestReader().json(json).request()));
    }
}
