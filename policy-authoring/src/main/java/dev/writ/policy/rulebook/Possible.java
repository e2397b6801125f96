package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import java.util.List;
import java.util.Map;

/**
 * Whether a constraint can hold when some fields of a fact are known and the others are not.
 *
 * @param known values by the names of their fields, which hold one value each
 */
record Possible(Map<String, String> known) {
    Possible {
        known = Map.copyOf(known);
    }

    static Possible with(String field, Enum<?> value) {
        return new Possible(Map.of(field, value.name()));
    }

    boolean holds(Constraint constraint) {
        if (constraint instanceof All all) {
            return all.of().stream().allMatch(this::holds);
        }
        if (constraint instanceof Any any) {
            return any.of().stream().anyMatch(this::holds);
        }
        return !(constraint instanceof Compare compare) || !known.containsKey(compare.field()) || accepts(compare);
    }

    private boolean accepts(Compare compare) {
        List<String> values = compare.values();
        boolean named = values.contains(known.get(compare.field()));
        return switch (compare.operator()) {
            case EQ, IN -> named;
            case NE, NOT_IN -> !named;
            default -> true;
        };
    }
}
