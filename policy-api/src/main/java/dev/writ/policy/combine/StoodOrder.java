package dev.writ.policy.combine;

import dev.writ.policy.finding.Stood;
import java.util.Comparator;

/** One order for what stood, so that the order in which rules spoke leaves no trace. */
final class StoodOrder {

    /** By rule; a rule that says several things says them by name. */
    static final Comparator<Stood> BY_RULE = Comparator.comparing(
                    (Stood stood) -> stood.rule().id())
            .thenComparing(stood -> stood.finding().getClass().getSimpleName())
            .thenComparing(stood -> stood.on().getClass().getSimpleName());

    /** The law before the house, then by rule. */
    static final Comparator<Stood> LAW_FIRST =
            Comparator.comparing((Stood stood) -> stood.rule().ofHouse()).thenComparing(BY_RULE);

    private StoodOrder() {}
}
