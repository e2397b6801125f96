package dev.writ.policy.rulebook;

import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.words.CodeWords;
import dev.writ.policy.rulebook.words.FindingCodes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects the codes that rules use, by what they are codes of. Not safe to share between threads. */
final class Codes {
    private static final Comparator<Enum<?>> BY_NAME = Comparator.comparing(Enum::name);

    private final SortedMap<String, Set<Enum<?>>> used = new TreeMap<>();

    private Codes() {}

    static SortedMap<String, Set<Enum<?>>> of(List<Chapter> chapters) {
        var codes = new Codes();
        chapters.forEach(chapter -> {
            chapter.pack().rules().forEach(codes::rule);
            chapter.pack().obtainable().forEach(row -> {
                row.requesters().forEach(codes::add);
                row.instruments().forEach(codes::add);
            });
        });
        return codes.used;
    }

    private void rule(Rule rule) {
        rule.when().forEach(pattern -> constraint(pattern, pattern.constraint()));
        FindingCodes.of(rule.then()).forEach(this::add);
    }

    private void constraint(Pattern pattern, Constraint constraint) {
        if (constraint instanceof All all) {
            all.of().forEach(each -> constraint(pattern, each));
        } else if (constraint instanceof Any any) {
            any.of().forEach(each -> constraint(pattern, each));
        } else if (constraint instanceof Compare compare) {
            pattern.fact().field(compare.field()).ifPresent(field -> values(field, compare.values()));
        }
    }

    private void values(Field field, List<String> values) {
        values.stream()
                .flatMap(value -> field.parse(value).stream())
                .filter(Enum.class::isInstance)
                .forEach(code -> add((Enum<?>) code));
    }

    private void add(Enum<?> code) {
        used.computeIfAbsent(CodeWords.kind(code), kind -> new TreeSet<>(BY_NAME))
                .add(code);
    }
}
