package dev.writ.policy.rulebook.words;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says once what several comparisons deny of one country or name: "not US" and "known" are read together. */
final class Merged {

    private Merged() {}

    static List<Constraint> of(FactKind kind, List<Constraint> constraints) {
        List<Constraint> merged = new ArrayList<>();
        for (Constraint constraint : constraints) {
            int same = sameField(kind, constraint, merged);
            if (same < 0) {
                merged.add(constraint);
            } else {
                merged.set(same, both((Compare) merged.get(same), (Compare) constraint));
            }
        }
        return merged;
    }

    private static int sameField(FactKind kind, Constraint constraint, List<Constraint> before) {
        for (int i = 0; i < before.size(); i++) {
            if (denies(kind, constraint)
                    && denies(kind, before.get(i))
                    && ((Compare) constraint).field().equals(((Compare) before.get(i)).field())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean denies(FactKind kind, Constraint constraint) {
        return constraint instanceof Compare compare
                && (compare.operator() == Operator.NE || compare.operator() == Operator.NOT_IN)
                && kind.field(compare.field())
                        .filter(field -> field.kind().isOpen())
                        .isPresent();
    }

    private static Compare both(Compare one, Compare other) {
        return new Compare(
                one.field(),
                Operator.NOT_IN,
                Stream.concat(one.values().stream(), other.values().stream())
                        .distinct()
                        .toList());
    }
}
