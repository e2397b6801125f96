package dev.writ.policy.authoring.print;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Prints the constraints of one pattern. */
final class CanonicalConstraint {
    private final Rule rule;
    private final FactKind kind;
    private final Spelling spelling;

    CanonicalConstraint(Rule rule, FactKind kind, Spelling spelling) {
        this.rule = rule;
        this.kind = kind;
        this.spelling = spelling;
    }

    String of(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return all.of().stream().map(this::inner).collect(Collectors.joining(", "));
        }
        return inner(constraint);
    }

    private String inner(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return joined(all.of(), " && ");
        }
        if (constraint instanceof Constraint.Any any) {
            return joined(any.of(), " || ");
        }
        if (constraint instanceof Constraint.Join join) {
            return field(kind, join.field()).name() + " " + join.operator().sign() + " "
                    + CanonicalDrl.checkedVariable(join.variable()) + "."
                    + field(kindOf(join.variable()), join.otherField()).name();
        }
        return comparison((Constraint.Compare) constraint);
    }

    private String joined(List<Constraint> constraints, String sign) {
        return constraints.stream().map(this::inner).collect(Collectors.joining(sign, "( ", " )"));
    }

    private String comparison(Constraint.Compare compare) {
        Field field = field(kind, compare.field());
        String values =
                compare.values().stream().map(value -> value(field, value)).collect(Collectors.joining(", "));
        boolean list = compare.operator() == Operator.IN || compare.operator() == Operator.NOT_IN;
        return field.name() + " " + compare.operator().sign() + " " + (list ? "( " + values + " )" : values);
    }

    private String value(Field field, String written) {
        Object value = field.parse(written)
                .orElseThrow(
                        () -> new IllegalArgumentException("`" + written + "` is no value of `" + field.name() + "`"));
        if (value instanceof Enum<?> code) {
            return spelling.code(code);
        }
        return value instanceof String country ? "\"" + country + "\"" : value.toString();
    }

    private FactKind kindOf(String variable) {
        return rule.when().stream()
                .filter(pattern -> pattern.variable().filter(variable::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pattern binds `" + variable + "`"))
                .fact();
    }

    private static Field field(FactKind kind, String name) {
        return kind.field(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + kind.ruleName() + "` has no `" + name + "`"));
    }
}
