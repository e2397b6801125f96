package dev.writ.policy.authoring;

import dev.writ.policy.authoring.drl.PlacedPattern;
import dev.writ.policy.engine.pack.Rule;
import java.util.List;

/**
 * A rule or a row as its author wrote it.
 *
 * @param patterns of the rule, with the places of their words
 * @param note what its author says of it
 * @param place of its id
 * @param whole whether every word of it was understood; what was not is left out
 */
public record Authored(Rule rule, List<PlacedPattern> patterns, RuleNote note, Place place, boolean whole) {
    public Authored {
        patterns = List.copyOf(patterns);
    }

    public String id() {
        return rule.id();
    }
}
