package dev.writ.policy.rulebook;

import dev.writ.policy.engine.fact.Field;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Pattern;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ranks of signers that the rules of a book tell apart, with the packs that do. */
final class Ranks {
    private static final String FIELD = "rank";

    private Ranks() {}

    static SortedMap<String, Set<String>> of(List<Chapter> chapters) {
        SortedMap<String, Set<String>> ranks = new TreeMap<>();
        for (var chapter : chapters) {
            chapter.pack().rules().stream()
                    .flatMap(rule -> rule.when().stream())
                    .flatMap(pattern -> named(pattern, pattern.constraint()))
                    .filter(rank -> !rank.isEmpty())
                    .forEach(rank ->
                            ranks.computeIfAbsent(rank, key -> new TreeSet<>()).add(chapter.id()));
        }
        return ranks;
    }

    private static Stream<String> named(Pattern pattern, Constraint constraint) {
        if (constraint instanceof All all) {
            return all.of().stream().flatMap(each -> named(pattern, each));
        }
        if (constraint instanceof Any any) {
            return any.of().stream().flatMap(each -> named(pattern, each));
        }
        boolean ofRank = constraint instanceof Compare compare
                && compare.field().equals(FIELD)
                && pattern.fact()
                        .field(FIELD)
                        .filter(field -> field.kind() == Field.Kind.ID)
                        .isPresent();
        return ofRank ? ((Compare) constraint).values().stream() : Stream.empty();
    }
}
