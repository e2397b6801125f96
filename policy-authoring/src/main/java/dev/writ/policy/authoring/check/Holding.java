package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.drl.Placed;
import dev.writ.policy.authoring.drl.PlacedPattern;
import dev.writ.policy.authoring.logic.Formula;
import dev.writ.policy.authoring.logic.Meant;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * That every condition of a pattern can hold and can fail, next to the others. What is told is proved; what is not
 * proved is not told.
 */
public final class Holding {
    private final FactKind kind;
    private final Meant meant;
    private final InWords words;
    private final Prover prover;
    private final Problems problems;

    private Holding(FactKind kind, Prover prover, Problems problems) {
        this.kind = kind;
        this.meant = new Meant(kind, kind.ruleName(), Map.of());
        this.words = new InWords(kind);
        this.prover = prover;
        this.problems = problems;
    }

    public static void check(Reading reading, Prover prover, Problems problems) {
        reading.authored().stream()
                .flatMap(rule -> rule.patterns().stream())
                .forEach(pattern -> new Holding(pattern.pattern().fact(), prover, problems).check(pattern));
    }

    private void check(PlacedPattern pattern) {
        if (prover.exhausted()) {
            return;
        }
        check(List.of(), pattern.conditions());
        if (prover.gaveUp() && !prover.exhausted()) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    pattern.place(),
                    "whether these conditions can hold takes too long to find out; split the rule");
        }
    }

    /**
     * Looks at conditions that have to hold together.
     *
     * @param beside what holds beside them, and has been looked at
     */
    private void check(List<Placed> beside, List<Placed> joined) {
        List<Placed> conditions = joined.stream().flatMap(Holding::apart).toList();
        List<Placed> together = with(beside, conditions);
        if (prover.never(formula(together))) {
            tellContradiction(least(together, some -> prover.never(formula(some))));
            return;
        }
        List<Placed> telling = withoutIdle(beside, conditions);
        for (Placed condition : telling) {
            if (condition.constraint() instanceof Constraint.Any) {
                List<Placed> others = with(beside, without(telling, condition));
                condition.parts().forEach(alternative -> check(others, List.of(alternative)));
            }
        }
    }

    private static Stream<Placed> apart(Placed condition) {
        return condition.constraint() instanceof Constraint.All
                ? condition.parts().stream().flatMap(Holding::apart)
                : Stream.of(condition);
    }

    /** Those without which something else would be said; the others are told, later ones first. */
    private List<Placed> withoutIdle(List<Placed> beside, List<Placed> conditions) {
        List<Placed> left = conditions;
        for (int i = conditions.size() - 1; i >= 0; i--) {
            Placed condition = conditions.get(i);
            List<Placed> others = with(beside, without(left, condition));
            Formula says = formula(List.of(condition));
            if (prover.implies(formula(others), says)) {
                tellIdle(condition, least(others, some -> prover.implies(formula(some), says)));
                left = without(left, condition);
            }
        }
        return left;
    }

    private void tellContradiction(List<Placed> conditions) {
        Placed last = conditions.get(conditions.size() - 1);
        String told = words.of(constraints(conditions));
        problems.add(
                ProblemCode.NEVER_HOLDS,
                last.place(),
                conditions.size() == 1
                        ? told + " holds of no `" + kind.ruleName() + "`; compare with something else, or remove it"
                        : "no `" + kind.ruleName() + "` meets " + told
                                + " at once; remove one, or join them with `||` if either is enough");
    }

    private void tellIdle(Placed condition, List<Placed> because) {
        String told = words.of(condition.constraint());
        problems.add(
                ProblemCode.ALWAYS_HOLDS,
                condition.place(),
                because.isEmpty()
                        ? told + " holds of every `" + kind.ruleName() + "`; compare with something else, or remove it"
                        : told + " adds nothing to " + words.of(constraints(because)) + "; remove it");
    }

    /** As few of them as still have the property, which all together have. */
    private static List<Placed> least(List<Placed> all, Predicate<List<Placed>> property) {
        List<Placed> least = all;
        for (Placed one : all) {
            List<Placed> fewer = without(least, one);
            if (property.test(fewer)) {
                least = fewer;
            }
        }
        return least;
    }

    private Formula formula(List<Placed> conditions) {
        return meant.by(new Constraint.All(constraints(conditions)));
    }

    private static List<Constraint> constraints(List<Placed> conditions) {
        return conditions.stream().map(Placed::constraint).toList();
    }

    private static List<Placed> with(List<Placed> some, List<Placed> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<Placed> without(List<Placed> all, Placed one) {
        List<Placed> left = new ArrayList<>(all);
        left.remove(one);
        return left;
    }
}
