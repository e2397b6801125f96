package dev.writ.policy.authoring.logic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProverTest {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 2000;

    @Test
    void it_proves_what_trying_every_fact_shows_and_nothing_else() {
        var random = new RandomConstraint(new Random(SEED));
        int impossible = 0;
        int certain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Constraint constraint = random.next();
            var every = new EveryFact(constraint);
            Formula formula = meant(constraint);
            assertThat(new Prover().never(formula))
                    .as("seed %d, round %d, never: %s", SEED, round, constraint)
                    .isEqualTo(every.never());
            assertThat(new Prover().always(formula))
                    .as("seed %d, round %d, always: %s", SEED, round, constraint)
                    .isEqualTo(every.always());
            impossible += every.never() ? 1 : 0;
            certain += every.always() ? 1 : 0;
        }
        assertThat(List.of(impossible, certain)).allMatch(count -> count > ROUNDS / 50);
    }

    @Test
    void two_facts_that_agree_do_not_differ() {
        var agree = new Constraint.Join("holderCountry", Operator.EQ, "$requester", "country");
        var differ = new Constraint.Join("holderCountry", Operator.NE, "$requester", "country");
        var meant = new Meant(FactKind.ITEM, "Item", Map.of("$requester", "Requester"));

        assertThat(new Prover().never(meant.by(new All(List.of(agree, differ)))))
                .isTrue();
        assertThat(new Prover().never(meant.by(agree))).isFalse();
        assertThat(new Prover().always(meant.by(agree))).isFalse();
    }

    @Test
    void a_fact_agrees_with_itself() {
        var itself = new Constraint.Join("category", Operator.NE, "$item", "category");
        var meant = new Meant(FactKind.ITEM, "Item in hand", Map.of("$item", "Item in hand"));

        assertThat(new Prover().never(meant.by(itself))).isTrue();
    }

    @Test
    void a_set_holds_a_code_or_does_not() {
        var holds = new Compare("wants", Operator.CONTAINS, List.of("DATA"));
        var lacks = new Compare("wants", Operator.NOT_CONTAINS, List.of("DATA"));
        var other = new Compare("wants", Operator.CONTAINS, List.of("SOURCES"));
        var meant = new Meant(FactKind.SUBJECT, "Subject", Map.of());

        assertThat(new Prover().never(meant.by(new All(List.of(holds, lacks))))).isTrue();
        assertThat(new Prover().never(meant.by(new All(List.of(holds, other))))).isFalse();
    }

    @Test
    void a_country_that_nobody_names_is_always_left() {
        List<Constraint> others = List.of(
                new Compare("country", Operator.NE, List.of("US")), new Compare("country", Operator.NE, List.of("")));

        assertThat(new Prover().never(new Meant(FactKind.REQUESTER, "Requester", Map.of()).by(new All(others))))
                .isFalse();
    }

    @Test
    void what_takes_too_many_steps_is_not_proved_and_said_to_be_open() {
        var prover = new Prover();

        assertThat(prover.never(moreBirdsThanHoles(8))).isFalse();
        assertThat(prover.gaveUp()).isTrue();
        assertThat(prover.gaveUp()).isFalse();
    }

    @Test
    void the_largest_pattern_that_is_written_with_care_is_decided() {
        var prover = new Prover();

        assertThat(prover.never(moreBirdsThanHoles(3))).isTrue();
        assertThat(prover.gaveUp()).isFalse();
    }

    /** Every bird sits in some hole and no two in the same: not possible, and known to be hard to see. */
    private static Formula moreBirdsThanHoles(int holes) {
        List<Formula> all = new ArrayList<>();
        for (int bird = 0; bird <= holes; bird++) {
            int each = bird;
            all.add(new Formula.Any(
                    IntStream.range(0, holes).mapToObj(hole -> sits(each, hole)).toList()));
            for (int other = 0; other < bird; other++) {
                for (int hole = 0; hole < holes; hole++) {
                    all.add(new Formula.Any(List.of(
                            sits(bird, hole).negated(), sits(other, hole).negated())));
                }
            }
        }
        return new Formula.All(all);
    }

    private static Formula sits(int bird, int hole) {
        return new Formula.Holds(Aspect.question("bird " + bird, "hole " + hole), "true"::equals, Set.of());
    }

    private static Formula meant(Constraint constraint) {
        return new Meant(FactKind.RESEARCH, "Research", Map.of()).by(constraint);
    }
}
