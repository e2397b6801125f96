package dev.writ.policy.testkit;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A list of which each expected element is found; there may be others, and order means nothing. */
record Listing(Shape of) implements Shape {

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        if (!expected.isArray() || expected.isEmpty()) {
            problems.add(at + ": expected a list of what must be there and not `" + expected
                    + "`; an empty one asserts nothing");
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            of.check(at + "/" + i, expected.get(i), problems);
        }
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        for (var wanted : expected) {
            if (found.valueStream().noneMatch(element -> of.holds(wanted, element))) {
                mismatches.add(at + ": expected " + Words.shown(wanted) + " among them, found " + Words.shown(found));
            }
        }
    }
}
