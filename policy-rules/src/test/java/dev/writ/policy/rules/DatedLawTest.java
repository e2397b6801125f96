package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Reason;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rules.Corpus.Asked;
import dev.writ.policy.testkit.PackEngines;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Law that changes: on each day on which a pack changes, and on the day before, every request of its scenarios is
 * decided.
 */
class DatedLawTest {
    private static final PackEngines PACKS = Packs.builtIn();
    private static final Map<String, Rule> RULES = PACKS.packs().stream()
            .flatMap(pack -> pack.rules().stream())
            .collect(Collectors.toMap(Rule::id, Function.identity()));

    @Test
    void some_law_changes() {
        assertThat(PACKS.packs().stream().flatMap(pack -> changes(pack).stream()))
                .contains(LocalDate.of(2026, 8, 18), LocalDate.of(2025, 7, 1));
    }

    @TestFactory
    Stream<DynamicTest> on_either_side_of_a_change_only_rules_in_force_stand_and_some_answer_differs() {
        return PACKS.packs().stream()
                .flatMap(pack -> changes(pack).stream()
                        .map(day -> DynamicTest.dynamicTest(pack.id() + " on " + day, () -> change(pack, day))));
    }

    private static void change(Pack pack, LocalDate day) {
        int differ = 0;
        for (Asked asked : Corpus.about(pack.id())) {
            var before = stood(asked, day.minusDays(1));
            var after = stood(asked, day);
            assertThat(before)
                    .as("`%s` the day before", asked)
                    .allMatch(rule -> rule(rule).inForceOn(day.minusDays(1)));
            assertThat(after)
                    .as("`%s` on the day", asked)
                    .allMatch(rule -> rule(rule).inForceOn(day));
            differ += before.equals(after) ? 0 : 1;
        }
        assertThat(differ).as("requests that the change makes a difference to").isPositive();
    }

    private static SortedSet<LocalDate> changes(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule ->
                        Stream.concat(rule.from().stream(), rule.until().map(last -> last.plusDays(1)).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Rule rule(String id) {
        return Objects.requireNonNull(RULES.get(id), id);
    }

    private static Set<String> stood(Asked asked, LocalDate asOf) {
        var request = asked.request().withAsOf(Optional.of(asOf));
        return PACKS.under(asked.house()).decide(request).reasons().stream()
                .map(Reason::rule)
                .filter(RULES::containsKey)
                .collect(Collectors.toSet());
    }
}
