package dev.writ.policy.authoring.print;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Constraint.Join;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packs and cases that nobody would think of. */
final class Randomly {
    private static final List<String> COUNTRIES = List.of("", "US", "DE", "US-CA");
    private static final List<FactKind> SINGLE =
            Arrays.stream(FactKind.values()).filter(kind -> !kind.several()).toList();

    private final Random random;

    Randomly(long seed) {
        this.random = new Random(seed);
    }

    Pack pack(int rules) {
        List<Rule> list = IntStream.range(0, rules).mapToObj(this::rule).toList();
        return new Pack("core", "Core", PackKind.CORE, Optional.empty(), "00", list, List.of());
    }

    /** One fact of each kind, and up to three of the kinds that a case has several of. */
    List<Record> facts() {
        List<Record> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            int count = kind.several() ? random.nextInt(4) : 1;
            for (int i = 0; i < count; i++) {
                facts.add(fact(kind));
            }
        }
        return facts;
    }

    private Rule rule(int number) {
        FactKind first = one(SINGLE);
        FactKind second = one(List.of(FactKind.values()));
        Quantifier quantifier = one(List.of(Quantifier.values()));
        boolean about = quantifier == Quantifier.EACH && second.several();
        List<Pattern> when = List.of(
                new Pattern(Quantifier.EACH, first, Optional.of("$first"), new All(List.of(comparison(first)))),
                new Pattern(
                        quantifier,
                        second,
                        about ? Optional.of("$second") : Optional.empty(),
                        constraint(second, first)));
        var card = new RuleCard("core.r" + number, "core", false, "A title", Optional.empty(), List.of());
        return new Rule(
                card,
                Optional.empty(),
                Optional.empty(),
                when,
                about ? Optional.of("$second") : Optional.empty(),
                new Finding.Withdrawal(),
                "core/a.drl:1");
    }

    private Constraint constraint(FactKind kind, FactKind first) {
        List<Constraint> all = new ArrayList<>();
        IntStream.range(0, random.nextInt(3)).forEach(i -> all.add(comparison(kind)));
        if (random.nextBoolean()) {
            all.add(new Any(List.of(comparison(kind), new All(List.of(comparison(kind), comparison(kind))))));
        }
        if (random.nextBoolean()) {
            join(kind, first).ifPresent(all::add);
        }
        return new All(all);
    }

    private Optional<Constraint> join(FactKind kind, FactKind first) {
        Field field = one(kind.fields());
        return first.fields().stream()
                .filter(other -> !field.many() && !other.many() && other.type() == field.type())
                .findFirst()
                .map(other -> new Join(field.name(), one(List.of(Operator.EQ, Operator.NE)), "$first", other.name()));
    }

    private Compare comparison(FactKind kind) {
        Field field = one(kind.fields());
        Operator operator = one(operators(field));
        boolean list = operator == Operator.IN || operator == Operator.NOT_IN;
        List<String> values = Stream.generate(() -> text(field))
                .limit(list ? 3 : 1)
                .distinct()
                .toList();
        return new Compare(field.name(), operator, values);
    }

    private static List<Operator> operators(Field field) {
        if (field.many()) {
            return List.of(Operator.CONTAINS, Operator.NOT_CONTAINS);
        }
        return switch (field.kind()) {
            case BOOL -> List.of(Operator.EQ, Operator.NE);
            case CODE, COUNTRY, NAME, ID -> List.of(Operator.EQ, Operator.NE, Operator.IN, Operator.NOT_IN);
            case NUMBER ->
                List.of(Operator.EQ, Operator.NE, Operator.LT, Operator.LE, Operator.GT, Operator.GE, Operator.IN);
        };
    }

    private String text(Field field) {
        return switch (field.kind()) {
            case CODE, BOOL -> one(field.codes());
            case NUMBER -> String.valueOf(random.nextInt(3));
            case COUNTRY -> one(COUNTRIES);
            case NAME -> one(List.of("", "chat", "photos"));
            case ID -> one(List.of("", "us-code-18/2704", "HOME_SECRETARY"));
        };
    }

    private Record fact(FactKind kind) {
        Object[] values = kind.fields().stream().map(this::value).toArray();
        Class<?>[] types = Arrays.stream(kind.type().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return kind.type().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Field field) {
        Supplier<Object> single = () -> field.parse(text(field)).orElseThrow();
        return field.many()
                ? Set.copyOf(Stream.generate(single).limit(2).distinct().toList())
                : single.get();
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
