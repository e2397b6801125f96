package dev.writ.policy.testkit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What can be expected of one place of a decision. A check that holds because of a typing error proves nothing, so
 * every expectation is first checked by itself and only then compared.
 */
interface Shape {

    /** Adds what is wrong with the expectation itself, whatever the decision is. */
    void check(String at, JsonNode expected, List<String> problems);

    /** Adds what is expected here and not found; {@code found} is missing where the decision has nothing here. */
    void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches);

    /** Whether what is expected here is found. */
    default boolean holds(JsonNode expected, JsonNode found) {
        var mismatches = new ArrayList<String>();
        compare("", expected, found, mismatches);
        return mismatches.isEmpty();
    }
}
