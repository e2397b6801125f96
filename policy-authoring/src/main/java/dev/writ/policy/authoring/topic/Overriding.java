package dev.writ.policy.authoring.topic;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys by which an author might hope to change what another rule or pack says, which nothing can. */
final class Overriding {
    private static final List<String> KEYS = List.of(
            "override",
            "overrides",
            "exempts",
            "lifts",
            "replaces",
            "disable",
            "disables",
            "ignore",
            "ignores",
            "suppress",
            "suppresses",
            "unless",
            "except",
            "extends",
            "priority",
            "salience",
            "enabled");

    private Overriding() {}

    /** The mapping without them; each is a problem. */
    static Tree.Mapping refused(Tree.Mapping tree, Problems problems) {
        tree.entries().keySet().stream()
                .filter(KEYS::contains)
                .forEach(key -> problems.add(
                        ProblemCode.OTHER_PACK,
                        tree.keys().getOrDefault(key, tree.place()),
                        "`" + key
                                + "` is not possible: a rule changes nothing that another rule or pack says; narrow its"
                                + " own condition, or end it with `until`"));
        Map<String, Tree> left = new LinkedHashMap<>(tree.entries());
        left.keySet().removeAll(KEYS);
        Map<String, Place> places = new LinkedHashMap<>(tree.keys());
        places.keySet().removeAll(KEYS);
        return new Tree.Mapping(left, places, tree.place());
    }
}
