package dev.writ.policy.authoring.check;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Operator;
import java.util.List;
import java.util.stream.Collectors;

/** Constraints on one kind of fact as an author writes them, for messages. */
record InWords(FactKind kind) {
    private static final int LONGEST = 80;

    /** Each in backticks, with a word between them. */
    String of(List<Constraint> constraints) {
        return constraints.stream().map(this::of).collect(Collectors.joining(" and "));
    }

    /** In backticks; of what is long, the beginning. */
    String of(Constraint constraint) {
        String text = text(constraint);
        return "`" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text) + "`";
    }

    private String text(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return joined(all.of(), " && ");
        }
        if (constraint instanceof Constraint.Any any) {
            return joined(any.of(), " || ");
        }
        if (constraint instanceof Constraint.Join join) {
            return join.field() + " " + join.operator().sign() + " " + join.variable() + "." + join.otherField();
        }
        return comparison((Constraint.Compare) constraint);
    }

    private String joined(List<Constraint> parts, String sign) {
        return parts.stream()
                .map(part -> part instanceof Constraint.Compare ? text(part) : "( " + text(part) + " )")
                .collect(Collectors.joining(sign));
    }

    private String comparison(Constraint.Compare compare) {
        boolean quoted = kind.field(compare.field())
                .filter(field -> field.kind().isOpen())
                .isPresent();
        String values = compare.values().stream()
                .map(value -> quoted ? "\"" + value + "\"" : value)
                .collect(Collectors.joining(", "));
        boolean list = compare.operator() == Operator.IN || compare.operator() == Operator.NOT_IN;
        return compare.field() + " " + compare.operator().sign() + " " + (list ? "( " + values + " )" : values);
    }
}
