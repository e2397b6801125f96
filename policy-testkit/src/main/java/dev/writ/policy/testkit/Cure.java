package dev.writ.policy.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One cure: exactly what to bring, in any order. More than asserted would be another cure, and a worse one. */
enum Cure implements Shape {
    WHOLE;

    private static final Shape LIST = new Listing(Scalar.TEXT);

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        LIST.check(at, expected, problems);
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        if (!found.isArray() || !set(expected).equals(set(found))) {
            mismatches.add(Words.mismatch(at, expected, found));
        }
    }

    private static Set<JsonNode> set(JsonNode list) {
        return new HashSet<>(list.values());
    }
}
