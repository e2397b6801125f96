package dev.writ.policy.engine.hearing;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Rule;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of days at which a rule of a pack may begin or cease to stand because days have passed.
 *
 * @param sinceReceipt days that a request has been open
 * @param sinceClarification days that a question to an authority has been open
 * @param terms terms in days, from either, that roll over free days
 */
record DayCounts(List<Integer> sinceReceipt, List<Integer> sinceClarification, List<Integer> terms) {

    DayCounts {
        sinceReceipt = List.copyOf(sinceReceipt);
        sinceClarification = List.copyOf(sinceClarification);
        terms = List.copyOf(terms);
    }

    static DayCounts in(Collection<Rule> rules) {
        return new DayCounts(
                of(rules, FactKind.CASE, "daysOpen"),
                of(rules, FactKind.INSTRUMENT, "clarificationDays"),
                Stream.of(of(rules, FactKind.CASE, "termOver"), of(rules, FactKind.INSTRUMENT, "clarificationTerm"))
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** Each number that the field is compared with, and the next one: what the comparison says turns at one of them. */
    private static List<Integer> of(Collection<Rule> rules, FactKind fact, String field) {
        return List.copyOf(new TreeSet<>(rules.stream()
                .flatMap(rule -> rule.when().stream())
                .filter(pattern -> pattern.fact() == fact)
                .flatMap(pattern -> compared(pattern.constraint(), field))
                .flatMap(days -> IntStream.of(days, days + 1).boxed())
                .toList()));
    }

    private static Stream<Integer> compared(Constraint constraint, String field) {
        if (constraint instanceof Constraint.All all) {
            return all.of().stream().flatMap(each -> compared(each, field));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.of().stream().flatMap(each -> compared(each, field));
        }
        return constraint instanceof Constraint.Compare compare
                        && compare.field().equals(field)
                ? compare.values().stream().map(Integer::valueOf)
                : Stream.empty();
    }
}
