package dev.writ.policy.authoring.drl;

import static dev.writ.policy.engine.pack.Operator.CONTAINS;
import static dev.writ.policy.engine.pack.Operator.EQ;
import static dev.writ.policy.engine.pack.Operator.GE;
import static dev.writ.policy.engine.pack.Operator.GT;
import static dev.writ.policy.engine.pack.Operator.IN;
import static dev.writ.policy.engine.pack.Operator.LE;
import static dev.writ.policy.engine.pack.Operator.LT;
import static dev.writ.policy.engine.pack.Operator.NE;
import static dev.writ.policy.engine.pack.Operator.NOT_CONTAINS;
import static dev.writ.policy.engine.pack.Operator.NOT_IN;

import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Operator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which comparisons make sense for which fields. */
final class Operators {
    private static final Set<Operator> EQUALITY = EnumSet.of(EQ, NE);
    private static final Set<Operator> OF_MANY = EnumSet.of(CONTAINS, NOT_CONTAINS);
    private static final Set<Operator> OF_CODES = EnumSet.of(EQ, NE, IN, NOT_IN);
    private static final Set<Operator> OF_NUMBERS = EnumSet.of(EQ, NE, LT, LE, GT, GE, IN, NOT_IN);

    private Operators() {}

    /** Why the field cannot be compared with constants like this. */
    static Optional<String> misfit(Field field, Operator operator) {
        Set<Operator> fitting = fitting(field);
        return fitting.contains(operator)
                ? Optional.empty()
                : Optional.of(
                        called(field) + ", which `" + operator.sign() + "` does not compare; use " + listed(fitting));
    }

    /** Why the field cannot be compared with the other one like this. */
    static Optional<String> misfit(Field field, Operator operator, Field other) {
        if (!EQUALITY.contains(operator)) {
            return Optional.of("two facts are compared by " + listed(EQUALITY));
        }
        if (field.many() || other.many()) {
            return Optional.of("a set is not compared with another fact; name the codes");
        }
        return field.type() == other.type() && field.kind() == other.kind()
                ? Optional.empty()
                : Optional.of("`" + field.name() + "` and `" + other.name() + "` hold values of different kinds");
    }

    private static Set<Operator> fitting(Field field) {
        if (field.many()) {
            return OF_MANY;
        }
        return switch (field.kind()) {
            case BOOL -> EQUALITY;
            case NUMBER -> OF_NUMBERS;
            case CODE, COUNTRY, NAME, ID -> OF_CODES;
        };
    }

    private static String called(Field field) {
        if (field.many()) {
            return "`" + field.name() + "` holds a set of codes";
        }
        return "`" + field.name() + "` holds "
                + switch (field.kind()) {
                    case BOOL -> "`true` or `false`";
                    case NUMBER -> "a number";
                    case CODE -> "one code";
                    case COUNTRY -> "a country";
                    case NAME -> "a name";
                    case ID -> "an id";
                };
    }

    private static String listed(Collection<Operator> operators) {
        return operators.stream().map(operator -> "`" + operator.sign() + "`").collect(Collectors.joining(", "));
    }
}
