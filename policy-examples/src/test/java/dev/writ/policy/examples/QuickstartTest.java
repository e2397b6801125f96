package dev.writ.policy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.explain.Explanation;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.Request;
import dev.writ.policy.rules.PolicyEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of the main README, which is this file between the two marks. */
class QuickstartTest {
    private static final Path OWN_SOURCE = Path.of("src/test/java/dev/writ/policy/examples/QuickstartTest.java");
    private static final Pattern SNIPPET = Pattern.compile("// snippet\\n(.*?) *// end of snippet", Pattern.DOTALL);

    @Test
    void a_request_is_decided_and_explained() throws IOException {
        String json = Files.readString(Path.of("requests/us-warrant.json"));

        // snippet
        PolicyEngine engine = PolicyEngines.builtIn(); // load once, use from any thread
        Request request = new RequestReader().json(json).request(); // policy-json; or build it in Java
        Decision decision = engine.decide(request);
        String explanation = Explanation.text(decision); // or Explanation.markdown(decision)
        // end of snippet

        assertThat(decision.outcome()).isEqualTo(Outcome.DISCLOSE);
        assertThat(explanation).startsWith("DISCLOSE: everything that was asked for may be given.");
    }

    @Test
    void the_main_readme_shows_exactly_this_example() throws IOException {
        var source = SNIPPET.matcher(Files.readString(OWN_SOURCE));
        assertThat(source.find()).isTrue();

        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + source.group(1).stripTrailing().stripIndent() + "\n```");
    }
}
