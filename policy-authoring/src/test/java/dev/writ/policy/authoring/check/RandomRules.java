package dev.writ.policy.authoring.check;

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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on few fields with few values, which often imply each other, and cases that tell them apart. */
final class RandomRules {
    private static final List<FactKind> KINDS = List.of(FactKind.CASE, FactKind.REQUESTER, FactKind.ITEM);
    private static final Map<FactKind, Map<String, List<String>>> VALUES = Map.of(
            FactKind.CASE, Map.of("kind", List.of("LEGAL", "EMERGENCY"), "foreign", List.of("true", "false")),
            FactKind.REQUESTER, Map.of("country", List.of("US", "DE"), "type", List.of("COURT", "PROSECUTOR")),
            FactKind.ITEM, Map.of("holderCountry", List.of("US", "DE"), "dated", List.of("true", "false")));

    private final Random random;

    RandomRules(Random random) {
        this.random = random;
    }

    /** So many rules, of which every second one is about an item. */
    Pack pack(int count) {
        List<Rule> rules = IntStream.range(0, count).mapToObj(this::rule).toList();
        return new Pack("core", "Core", PackKind.CORE, Optional.empty(), "00", rules, List.of());
    }

    /** One fact of each kind, and up to three items. */
    List<Record> facts() {
        List<Record> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            int count = kind == FactKind.ITEM ? random.nextInt(4) : kind.several() ? 0 : 1;
            IntStream.range(0, count).forEach(i -> facts.add(fact(kind)));
        }
        return facts;
    }

    private Rule rule(int number) {
        boolean about = number % 2 == 0;
        List<Pattern> when = new ArrayList<>();
        when.add(pattern(FactKind.REQUESTER, Quantifier.EACH, Optional.of("$requester")));
        if (about) {
            when.add(pattern(FactKind.ITEM, Quantifier.EACH, Optional.of("$item")));
        }
        Quantifier quantifier = one(List.of(Quantifier.EXISTS, Quantifier.NOT));
        when.add(pattern(one(KINDS), quantifier, Optional.empty()));
        var card = new RuleCard("core.r" + number, "core", false, "A title", Optional.empty(), List.of());
        return new Rule(
                card,
                Optional.empty(),
                Optional.empty(),
                when,
                about ? Optional.of("$item") : Optional.empty(),
                new Finding.Withdrawal(),
                "core/a.drl:1");
    }

    private Pattern pattern(FactKind kind, Quantifier quantifier, Optional<String> variable) {
        List<Constraint> all = new ArrayList<>();
        Stream.generate(() -> comparison(kind)).limit(random.nextInt(2)).forEach(all::add);
        if (random.nextInt(3) == 0) {
            all.add(new Any(List.of(comparison(kind), comparison(kind))));
        }
        if (kind == FactKind.ITEM && random.nextInt(4) == 0) {
            all.add(new Join("holderCountry", one(List.of(Operator.EQ, Operator.NE)), "$requester", "country"));
        }
        return new Pattern(quantifier, kind, variable, new All(all));
    }

    private Compare comparison(FactKind kind) {
        var fields = VALUES.getOrDefault(kind, Map.of());
        String field = one(fields.keySet().stream().sorted().toList());
        return new Compare(
                field, one(List.of(Operator.EQ, Operator.NE)), List.of(one(fields.getOrDefault(field, List.of()))));
    }

    private Record fact(FactKind kind) {
        Object[] values =
                kind.fields().stream().map(field -> value(kind, field)).toArray();
        Class<?>[] types = Arrays.stream(kind.type().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return kind.type().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(FactKind kind, Field field) {
        if (field.many()) {
            return Set.of();
        }
        List<String> plain = switch (field.kind()) {
            case CODE, BOOL -> field.codes();
            case NUMBER -> List.of("0");
            case COUNTRY, NAME, ID -> List.of("");
        };
        List<String> values = VALUES.getOrDefault(kind, Map.of()).getOrDefault(field.name(), plain);
        return field.parse(one(values)).orElseThrow();
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
