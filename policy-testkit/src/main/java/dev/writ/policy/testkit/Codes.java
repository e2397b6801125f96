package dev.writ.policy.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One code out of a closed list. */
record Codes(Set<String> known) implements Shape {

    Codes {
        known = Set.copyOf(known);
    }

    static Codes of(Class<?> codes) {
        return new Codes(
                Arrays.stream(codes.getEnumConstants()).map(Object::toString).collect(Collectors.toSet()));
    }

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        if (!expected.isString()) {
            problems.add(at + ": expected a code and not `" + expected + "`");
        } else if (!known.contains(expected.stringValue())) {
            problems.add(at + ": " + Words.unknown("code", expected.stringValue(), known));
        }
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        Scalar.TEXT.compare(at, expected, found, mismatches);
    }
}
