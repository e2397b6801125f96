package dev.writ.policy.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An object of which each expected field is found; it may have others.
 *
 * @param fields what may be expected of each field
 * @param name the field that says which it is, for objects that a scenario may name by that alone
 */
record Parts(Map<String, Shape> fields, Optional<String> name) implements Shape {

    Parts {
        fields = Map.copyOf(fields);
    }

    @Override
    public void check(String at, JsonNode expected, List<String> problems) {
        if (!full(expected).isObject() || full(expected).isEmpty()) {
            problems.add(at + ": expected an object with at least one field and not `" + expected + "`");
            return;
        }
        for (var field : full(expected).properties()) {
            var shape = fields.get(field.getKey());
            if (shape == null) {
                problems.add(at + ": " + Words.unknown("key", field.getKey(), fields.keySet()));
            } else {
                shape.check(at + "/" + field.getKey(), field.getValue(), problems);
            }
        }
    }

    @Override
    public void compare(String at, JsonNode expected, JsonNode found, List<String> mismatches) {
        if (!found.isObject()) {
            mismatches.add(Words.mismatch(at, expected, found));
            return;
        }
        for (var field : full(expected).properties()) {
            var shape = fields.get(field.getKey());
            if (shape == null) {
                throw new IllegalStateException("not checked: " + at + "/" + field.getKey());
            }
            shape.compare(at + "/" + field.getKey(), field.getValue(), found.path(field.getKey()), mismatches);
        }
    }

    private JsonNode full(JsonNode expected) {
        if (expected.isObject() || name.isEmpty()) {
            return expected;
        }
        return JsonNodeFactory.instance.objectNode().set(name.get(), expected);
    }
}
