package dev.writ.policy.authoring.topic;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scenarios, and the templates that they start from. */
public final class ScenarioReader {
    private static final List<String> KEYS =
            List.of("name", "like", "house", "given", "asOf", "expect", "stands", "silent");

    private final Problems problems;

    public ScenarioReader(Problems problems) {
        this.problems = problems;
    }

    /** The scenarios of a list; those that say nothing, or of nothing, are left out and told. */
    public List<Scenario> read(List<Tree> list) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Tree tree : list) {
            if (tree instanceof Tree.Mapping mapping) {
                scenario(mapping).ifPresent(scenarios::add);
            } else {
                problems.add(ProblemCode.SHAPE, tree.place(), "expected a scenario, such as `- name: ...`");
            }
        }
        return scenarios;
    }

    /** Requests by name. */
    public Map<String, Tree.Mapping> templates(Tree.Mapping file) {
        Map<String, Tree.Mapping> templates = new LinkedHashMap<>();
        file.entries().forEach((name, tree) -> {
            if (tree instanceof Tree.Mapping request) {
                templates.put(name, request);
            } else {
                problems.add(ProblemCode.SHAPE, tree.place(), "expected a request under `" + name + "`");
            }
        });
        return templates;
    }

    private Optional<Scenario> scenario(Tree.Mapping tree) {
        var mapping = new ClosedMapping(tree, "a scenario", KEYS, problems);
        Optional<Cell> name = mapping.required("name");
        if (!mapping.has("like") && !mapping.has("given")) {
            problems.add(
                    ProblemCode.SHAPE, tree.place(), "a scenario needs a request: `like` a template, `given`, or both");
        }
        if (!mapping.has("expect") && !mapping.has("stands") && !mapping.has("silent")) {
            problems.add(
                    ProblemCode.SHAPE,
                    tree.place(),
                    "a scenario expects something: add `expect`, `stands` or `silent`");
        }
        return name.map(given -> new Scenario(
                given.text(),
                mapping.text("like").map(Cell::text),
                mapping.text("house").map(Cell::text),
                mapping.date("asOf"),
                mapping.mapping("given").orElseGet(() -> Tree.Mapping.empty(tree.place())),
                mapping.mapping("expect").orElseGet(() -> Tree.Mapping.empty(tree.place())),
                ids(mapping, "stands"),
                ids(mapping, "silent"),
                tree.place()));
    }

    private static List<String> ids(ClosedMapping mapping, String key) {
        return mapping.texts(key).stream().map(Cell::text).toList();
    }
}
