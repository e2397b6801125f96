package dev.writ.policy.testkit;

import dev.writ.policy.request.Problem;
import dev.writ.policy.testkit.Answer.Decided;
import dev.writ.policy.testkit.Answer.Refused;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Expectations and answers, written as YAML in one line. */
final class Given {

    private Given() {}

    static JsonNode yaml(String text) {
        return YamlTree.of("test.yaml", text).json();
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
