package dev.writ.policy.authoring.logic;

import dev.writ.policy.authoring.logic.Formula.Holds;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Operator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What constraints mean, as formulas. Immutable. */
public final class Meant {
    private final FactKind kind;
    private final String subject;
    private final Map<String, String> variables;

    /**
     * Of constraints on one fact.
     *
     * @param subject which fact; equal names are the same fact
     * @param variables the subjects that the rule's variables stand for
     */
    public Meant(FactKind kind, String subject, Map<String, String> variables) {
        this.kind = kind;
        this.subject = subject;
        this.variables = Map.copyOf(variables);
    }

    public Formula by(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return Formula.all(all.of().stream().map(this::by).toList());
        }
        if (constraint instanceof Constraint.Any any) {
            return new Formula.Any(any.of().stream().map(this::by).toList());
        }
        return constraint instanceof Constraint.Join join ? join(join) : compare((Constraint.Compare) constraint);
    }

    /** Nothing is known of what two facts share but that it is the same question whichever is named first. */
    private Formula join(Constraint.Join join) {
        String other = variables.getOrDefault(join.variable(), join.variable()) + "." + join.otherField();
        List<String> sides =
                Stream.of(subject + "." + join.field(), other).sorted().toList();
        boolean equal = join.operator() == Operator.EQ;
        if (sides.get(0).equals(sides.get(1))) {
            return equal ? Formula.always() : Formula.never();
        }
        return new Holds(
                Aspect.question(sides.get(0), sides.get(1)), value -> value.equals(String.valueOf(equal)), Set.of());
    }

    private Formula compare(Constraint.Compare compare) {
        Field field = kind.field(compare.field())
                .orElseThrow(() ->
                        new IllegalArgumentException("`" + kind.ruleName() + "` has no `" + compare.field() + "`"));
        Set<String> values = Set.copyOf(compare.values());
        if (field.many()) {
            boolean held = compare.operator() == Operator.CONTAINS;
            return new Holds(
                    Aspect.question(
                            subject,
                            field.name() + " contains " + compare.values().get(0)),
                    value -> value.equals(String.valueOf(held)),
                    Set.of());
        }
        return new Holds(Aspect.of(subject, field), test(compare.operator(), values), values);
    }

    private static Predicate<String> test(Operator operator, Set<String> values) {
        return switch (operator) {
            case EQ, IN -> values::contains;
            case NE, NOT_IN -> value -> !values.contains(value);
            case LT -> value -> number(value) < bound(values);
            case LE -> value -> number(value) <= bound(values);
            case GT -> value -> number(value) > bound(values);
            case GE -> value -> number(value) >= bound(values);
            case CONTAINS, NOT_CONTAINS -> throw new IllegalArgumentException("only a set is asked what it contains");
        };
    }

    private static int bound(Set<String> values) {
        return number(values.iterator().next());
    }

    private static int number(String value) {
        return Integer.parseInt(value);
    }
}
