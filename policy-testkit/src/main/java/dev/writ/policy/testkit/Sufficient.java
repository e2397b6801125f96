package dev.writ.policy.testkit;

import dev.writ.policy.InstrumentType;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Instrument types that must stand together in what one rule requires: each alone would do. */
enum Sufficient implements Shape {
    TYPES;

    private static final Shape LIST = new Listing(Codes.of(InstrumentType.class));

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        LIST.check(at, expected, problems);
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        if (found.valueStream().noneMatch(required -> LIST.holds(expected, required.path("anyOf")))) {
            mismatches.add(
                    at + ": expected one rule to be met by any of " + expected + ", found " + Words.shown(found));
        }
    }
}
