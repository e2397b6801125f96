package dev.writ.policy.testkit;

import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import dev.writ.policy.request.Problem;
import dev.writ.policy.testkit.Answer.Decided;
import dev.writ.policy.testkit.Answer.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Expectations and answers, written as YAML in one line. */
final class Given {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Given() {}

    static JsonNode yaml(String text) {
        return MAPPER.readTree(YamlReader.read(SourceText.of("test.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .json());
    }

    /** What is expected and not found in a decision. */
    static List<String> mismatches(String expect, String decision) {
        return Expectation.of(yaml(expect)).mismatches(new Decided(yaml(decision)));
    }

    /** What is expected and not found in a refusal at these places. */
    static List<String> refusal(String expect, Problem... problems) {
        return Expectation.of(yaml(expect)).mismatches(new Refused(List.of(problems)));
    }
}
