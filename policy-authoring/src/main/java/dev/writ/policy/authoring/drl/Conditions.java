package dev.writ.policy.authoring.drl;

import dev.writ.policy.engine.fact.FactKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns of a rule, understood.
 *
 * @param bound the variables that a finding may be about, with the kind of fact that each stands for
 * @param unclear variables of patterns on facts that do not exist, which is one problem and not two
 */
record Conditions(List<PlacedPattern> when, Map<String, FactKind> bound, Set<String> unclear) {
    Conditions {
        when = List.copyOf(when);
        bound = Map.copyOf(bound);
        unclear = Set.copyOf(unclear);
    }
}
