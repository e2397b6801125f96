package dev.writ.policy.authoring.logic;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Operator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Conditions on a researcher's application, on few fields, so that they often contradict each other. */
final class RandomConstraint {
    private static final List<String> FIELDS = List.of("independent", "union", "teamSize", "country", "purpose");
    private static final List<String> COUNTRIES = List.of("", "DE", "US");

    private final Random random;

    RandomConstraint(Random random) {
        this.random = random;
    }

    Constraint next() {
        return next(3);
    }

    private Constraint next(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return comparison();
        }
        List<Constraint> parts = Stream.generate(() -> next(depth - 1))
                .limit(1 + random.nextInt(4))
                .toList();
        return random.nextBoolean() ? new All(parts) : new Any(parts);
    }

    private Compare comparison() {
        Field field = FactKind.RESEARCH.field(one(FIELDS)).orElseThrow();
        Operator operator = one(operators(field));
        boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
        return new Compare(
                field.name(),
                operator,
                Stream.generate(() -> value(field))
                        .limit(list ? 1 + random.nextInt(5) : 1)
                        .distinct()
                        .toList());
    }

    private static List<Operator> operators(Field field) {
        return switch (field.kind()) {
            case BOOL -> List.of(Operator.EQ, Operator.NE);
            case CODE, COUNTRY, NAME, ID -> List.of(Operator.EQ, Operator.NE, Operator.IN, Operator.NOT_IN);
            case NUMBER ->
                List.of(
                        Operator.EQ,
                        Operator.NE,
                        Operator.LT,
                        Operator.LE,
                        Operator.GT,
                        Operator.GE,
                        Operator.IN,
                        Operator.NOT_IN);
        };
    }

    private String value(Field field) {
        return switch (field.kind()) {
            case CODE, BOOL -> one(field.codes());
            case NUMBER -> String.valueOf(random.nextInt(4));
            case COUNTRY, NAME, ID -> one(COUNTRIES);
        };
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
