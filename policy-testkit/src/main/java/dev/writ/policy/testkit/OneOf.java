package dev.writ.policy.testkit;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A value, or a list of values of which any will do. */
record OneOf(Shape of) implements Shape {

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        if (expected.isArray()) {
            new Listing(of).check(at, expected, problems);
        } else {
            of.check(at, expected, problems);
        }
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        if (choices(expected).stream().noneMatch(choice -> of.holds(choice, found))) {
            mismatches.add(Words.mismatch(at, expected, found));
        }
    }

    static List<JsonNode> choices(JsonNode expected) {
        return expected.isArray() ? List.copyOf(expected.values()) : List.of(expected);
    }
}
