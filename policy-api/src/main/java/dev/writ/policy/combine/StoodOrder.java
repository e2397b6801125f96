package dev.writ.policy.combine;

import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.Comparator;
import java.util.List;

/** One order for what stood, so that the order in which rules spoke leaves no trace. */
final class StoodOrder {

    static final Comparator<Stood> BY_RULE = Comparator.comparing(
                    (Stood stood) -> stood.rule().id())
            .thenComparing(stood -> stood.finding().getClass().getSimpleName())
            .thenComparing(Stood::on, StoodOrder::compare);

    /** The law before the house, then by rule. */
    static final Comparator<Stood> LAW_FIRST =
            Comparator.comparing((Stood stood) -> stood.rule().ofHouse()).thenComparing(BY_RULE);

    private StoodOrder() {}

    private static int compare(Target one, Target other) {
        var kinds = one.getClass().getSimpleName().compareTo(other.getClass().getSimpleName());
        if (kinds != 0) {
            return kinds;
        }
        if (one instanceof Target.OfParts a && other instanceof Target.OfParts b) {
            return compare(a.parts(), b.parts());
        }
        if (one instanceof Target.OfInstruments a && other instanceof Target.OfInstruments b) {
            return compare(a.ids(), b.ids());
        }
        if (one instanceof Target.OfAccounts a && other instanceof Target.OfAccounts b) {
            return compare(a.ids(), b.ids());
        }
        if (one instanceof Target.OfSecrecy a && other instanceof Target.OfSecrecy b) {
            return compare(a.orders(), b.orders());
        }
        return 0;
    }

    private static <T extends Comparable<T>> int compare(List<T> one, List<T> other) {
        for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
            var order = one.get(index).compareTo(other.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
