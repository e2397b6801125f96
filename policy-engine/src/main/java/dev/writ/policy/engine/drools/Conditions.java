package dev.writ.policy.engine.drools;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Operator;
import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Makes of a constraint the test that Drools runs on a fact. */
final class Conditions {

    private final FactKind kind;

    Conditions(FactKind kind) {
        this.kind = kind;
    }

    /** The test for a constraint that looks at one fact only. */
    Predicate<Record> test(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.of().stream().map(this::test).reduce(fact -> true, Predicate::and);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.of().stream().map(this::test).reduce(fact -> false, Predicate::or);
        }
        if (constraint instanceof Constraint.Compare compare) {
            return comparison(compare);
        }
        throw new IllegalArgumentException("a join looks at two facts, and stands alone in its pattern's list");
    }

    /** What Drools calls the test; equal names are equal tests. */
    String name(Constraint constraint) {
        return kind + " " + constraint;
    }

    Field field(String name) {
        return kind.field(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + kind.ruleName() + "` has no `" + name + "`"));
    }

    static Object value(Field field, Record fact) {
        try {
            return field.component().getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read `" + field.name() + "`", e);
        }
    }

    private Predicate<Record> comparison(Constraint.Compare compare) {
        Field field = field(compare.field());
        List<Object> values =
                compare.values().stream().map(text -> constant(field, text)).toList();
        Set<Object> set = new HashSet<>(values);
        Object first = values.get(0);
        return switch (compare.operator()) {
            case EQ -> fact -> value(field, fact).equals(first);
            case NE -> fact -> !value(field, fact).equals(first);
            case IN -> fact -> set.contains(value(field, fact));
            case NOT_IN -> fact -> !set.contains(value(field, fact));
            case CONTAINS -> fact -> ((Set<?>) value(field, fact)).contains(first);
            case NOT_CONTAINS -> fact -> !((Set<?>) value(field, fact)).contains(first);
            case LT, LE, GT, GE -> ordered(field, compare.operator(), (Integer) first);
        };
    }

    private static Predicate<Record> ordered(Field field, Operator operator, int bound) {
        return switch (operator) {
            case LT -> fact -> (Integer) value(field, fact) < bound;
            case LE -> fact -> (Integer) value(field, fact) <= bound;
            case GT -> fact -> (Integer) value(field, fact) > bound;
            case GE -> fact -> (Integer) value(field, fact) >= bound;
            default -> throw new IllegalArgumentException("`" + operator.sign() + "` is no order");
        };
    }

    private static Object constant(Field field, String text) {
        return field.parse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException("`" + text + "` is no value of `" + field.name() + "`"));
    }
}
