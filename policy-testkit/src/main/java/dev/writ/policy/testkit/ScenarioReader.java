package dev.writ.policy.testkit;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads scenarios. It is closed: a key that it does not know is refused, because it would not be checked. */
final class ScenarioReader {
    private static final Set<String> KEYS = Set.of(
            "name",
            "id",
            "cite",
            "because",
            "confidence",
            "house",
            "like",
            "given",
            "asOf",
            "expect",
            "stands",
            "silent");

    private final Map<String, JsonNode> templates;
    private final String house;

    /**
     * @param templates whole requests by name
     * @param house the house of scenarios that name none
     */
    ScenarioReader(Map<String, JsonNode> templates, String house) {
        this.templates = templates;
        this.house = house;
    }

    /**
     * Reads one scenario.
     *
     * @throws IllegalArgumentException when it asserts nothing or holds what is not known, with its place
     */
    Scenario read(Path file, YamlTree tree) {
        try {
            return read(file, tree, tree.json());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(tree.place() + ": " + e.getMessage(), e);
        }
    }

    private Scenario read(Path file, YamlTree tree, JsonNode scenario) {
        scenario.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(Words.unknown("key", key, KEYS));
                });
        var expectation = Expectation.of(scenario.path("expect"));
        var stands = ids(scenario, "stands");
        var silent = ids(scenario, "silent");
        if (expectation.ofRefusal() && !(stands.isEmpty() && silent.isEmpty())) {
            throw new IllegalArgumentException(
                    "a request that is refused has no reasons; leave out `stands` and `silent`");
        }
        return new Scenario(
                text(scenario, "name").orElseThrow(() -> new IllegalArgumentException("a scenario needs a `name`")),
                text(scenario, "id"),
                tree.place(),
                URI.create(file.toUri() + "?line=" + tree.line()),
                text(scenario, "house").orElse(house),
                request(scenario),
                expectation,
                stands,
                silent);
    }

    private JsonNode request(JsonNode scenario) {
        var start = text(scenario, "like").map(this::template).orElse(JsonNodeFactory.instance.objectNode());
        var request = MergePatch.apply(start, scenario.path("given").isMissingNode() ? start : scenario.path("given"));
        if (request.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs a request: `like` a template, `given`, or both");
        }
        return text(scenario, "asOf")
                .map(day -> (JsonNode) ((ObjectNode) request.deepCopy()).put("asOf", day))
                .orElse(request);
    }

    private JsonNode template(String name) {
        var template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException(Words.unknown("template", name, templates.keySet()));
        }
        return template;
    }

    private static List<String> ids(JsonNode scenario, String key) {
        var ids = scenario.path(key);
        if (scenario.has(key) && (ids.isEmpty() || !ids.valueStream().allMatch(JsonNode::isString))) {
            throw new IllegalArgumentException("`" + key + "` is a list of at least one rule id");
        }
        return ids.valueStream().map(JsonNode::stringValue).toList();
    }

    private static Optional<String> text(JsonNode scenario, String key) {
        return scenario.path(key).asStringOpt();
    }
}
