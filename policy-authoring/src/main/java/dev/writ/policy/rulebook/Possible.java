package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import java.util.List;

/** Whether a constraint can hold when one field of a fact is known and nothing else is. */
final class Possible {
    private final String field;
    private final String value;

    private Possible(String field, String value) {
        this.field = field;
        this.value = value;
    }

    /**
     * Whether it can.
     *
     * @param field that holds one value
     */
    static boolean with(String field, Enum<?> value, Constraint constraint) {
        return new Possible(field, value.name()).holds(constraint);
    }

    private boolean holds(Constraint constraint) {
        if (constraint instanceof All all) {
            return all.of().stream().allMatch(this::holds);
        }
        if (constraint instanceof Any any) {
            return any.of().stream().anyMatch(this::holds);
        }
        return !(constraint instanceof Compare compare) || !compare.field().equals(field) || accepts(compare);
    }

    private boolean accepts(Compare compare) {
        List<String> values = compare.values();
        return switch (compare.operator()) {
            case EQ, IN -> values.contains(value);
            case NE, NOT_IN -> !values.contains(value);
            default -> true;
        };
    }
}
