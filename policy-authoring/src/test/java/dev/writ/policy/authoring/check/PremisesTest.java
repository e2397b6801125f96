package dev.writ.policy.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.Collector.Match;
import dev.writ.policy.engine.drools.PackBase;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proved of conditions is held against the engine, on cases that nobody chose. */
class PremisesTest {
    private static final long SEED = 20261122;
    private static final int RULES = 60;
    private static final int CASES = 300;

    private final RandomRules random = new RandomRules(new Random(SEED));
    private final Pack pack = random.pack(RULES);
    private final List<Set<Match>> cases = cases();

    /** Two of the rules, with what is proved of the first. */
    private record Pair(Rule first, Rule second) {}

    @Test
    void a_rule_that_is_proved_to_stand_with_another_one_always_does() {
        List<Pair> implied = pairs().filter(PremisesTest::implies).toList();

        assertThat(implied).hasSizeGreaterThan(RULES);
        for (Pair pair : implied) {
            assertThat(cases)
                    .as("seed %d: %s implies %s", SEED, pair.first(), pair.second())
                    .allMatch(said -> of(said, pair.second()).containsAll(of(said, pair.first())));
        }
    }

    @Test
    void most_rules_that_never_stand_without_another_one_are_found() {
        List<Pair> observed = pairs().filter(pair ->
                        cases.stream().allMatch(said -> of(said, pair.second()).containsAll(of(said, pair.first()))))
                .toList();

        assertThat(observed.stream().filter(PremisesTest::implies).count())
                .as("seed %d, of %d", SEED, observed.size())
                .isGreaterThan(observed.size() / 2);
    }

    @Test
    void a_rule_that_is_proved_never_to_stand_never_does() {
        List<Rule> never = pack.rules().stream()
                .filter(rule -> Premises.of(rule.when()).never(new Prover()))
                .toList();

        assertThat(never).isNotEmpty();
        for (Rule rule : never) {
            assertThat(cases)
                    .as("seed %d: %s", SEED, rule)
                    .allMatch(said -> of(said, rule).isEmpty());
        }
    }

    private Stream<Pair> pairs() {
        return pack.rules().stream()
                .flatMap(first -> pack.rules().stream()
                        .filter(second -> !second.equals(first) && first.about().equals(second.about()))
                        .map(second -> new Pair(first, second)));
    }

    private static boolean implies(Pair pair) {
        var first = Premises.of(pair.first().when());
        return first.imply(Premises.of(pair.second().when()), new Prover());
    }

    private static Set<Optional<Record>> of(Set<Match> said, Rule rule) {
        return said.stream()
                .filter(one -> one.rule().equals(rule.id()))
                .map(Match::fact)
                .collect(Collectors.toSet());
    }

    private List<Set<Match>> cases() {
        PackBase base = PackBase.of(pack);
        return Stream.generate(() -> said(base)).limit(CASES).toList();
    }

    private Set<Match> said(PackBase base) {
        var collector = new Collector();
        base.run(random.facts(), collector);
        return collector.matches();
    }
}
