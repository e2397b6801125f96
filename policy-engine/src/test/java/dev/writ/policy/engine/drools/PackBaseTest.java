package dev.writ.policy.engine.drools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Tri;
import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.Collector.Match;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.fact.InternalFact;
import dev.writ.policy.engine.fact.PreservationFact;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackBaseTest {

    private static final InternalFact NEEDED_IN_GERMANY = new InternalFact(true, "DE", Tri.YES);
    private static final InternalFact DOUBTED_IN_FRANCE = new InternalFact(true, "FR", Tri.UNKNOWN);
    private static final PreservationFact EXTENDED_TWICE = new PreservationFact(true, true, true, 2, 2, Tri.NO, Tri.NO);

    @Test
    void a_rule_stands_for_every_fact_that_its_pattern_matches() {
        var rule = rule("t.known", Optional.of("$f"), each("$f", FactKind.INTERNAL, new All(List.of())));

        assertThat(stood(List.of(rule), NEEDED_IN_GERMANY, DOUBTED_IN_FRANCE))
                .containsExactlyInAnyOrder(
                        new Match("t.known", Optional.of(NEEDED_IN_GERMANY)),
                        new Match("t.known", Optional.of(DOUBTED_IN_FRANCE)));
    }

    @Test
    void rules_that_differ_in_one_constant_stand_apart() {
        List<Rule> rules = new ArrayList<>();
        for (Tri answer : Tri.values()) {
            rules.add(rule(
                    "t." + answer, Optional.empty(), each("$f", FactKind.INTERNAL, eq("needToKnow", answer.name()))));
        }

        assertThat(stood(rules, DOUBTED_IN_FRANCE)).containsExactly(new Match("t.UNKNOWN", Optional.empty()));
    }

    @Test
    void rules_with_the_same_condition_all_stand() {
        var first = rule("t.first", Optional.empty(), each("$f", FactKind.INTERNAL, eq("country", "DE")));
        var second = rule("t.second", Optional.empty(), each("$g", FactKind.INTERNAL, eq("country", "DE")));

        assertThat(stood(List.of(first, second), NEEDED_IN_GERMANY))
                .extracting(Match::rule)
                .containsExactlyInAnyOrder("t.first", "t.second");
    }

    @Test
    void every_operator_means_what_it_says() {
        assertThat(holds(new Compare("extensions", Operator.LT, List.of("3")))).isTrue();
        assertThat(holds(new Compare("extensions", Operator.LT, List.of("2")))).isFalse();
        assertThat(holds(new Compare("extensions", Operator.LE, List.of("2")))).isTrue();
        assertThat(holds(new Compare("extensions", Operator.GT, List.of("2")))).isFalse();
        assertThat(holds(new Compare("extensions", Operator.GE, List.of("2")))).isTrue();
        assertThat(holds(new Compare("extensions", Operator.NE, List.of("2")))).isFalse();
        assertThat(holds(new Compare("processPending", Operator.IN, List.of("NO", "UNKNOWN"))))
                .isTrue();
        assertThat(holds(new Compare("processPending", Operator.NOT_IN, List.of("NO", "UNKNOWN"))))
                .isFalse();
        assertThat(holds(new Any(List.of(eq("extensions", "7"), eq("running", "true")))))
                .isTrue();
        assertThat(holds(new All(List.of(eq("extensions", "2"), eq("running", "false")))))
                .isFalse();
    }

    @Test
    void a_negated_pattern_stands_only_where_no_fact_matches() {
        var none = rule("t.none", Optional.empty(), quantified(Quantifier.NOT, eq("country", "DE")));
        var some = rule("t.some", Optional.empty(), quantified(Quantifier.EXISTS, eq("country", "DE")));

        assertThat(stood(List.of(none, some), NEEDED_IN_GERMANY))
                .extracting(Match::rule)
                .containsExactly("t.some");
        assertThat(stood(List.of(none, some), DOUBTED_IN_FRANCE))
                .extracting(Match::rule)
                .containsExactly("t.none");
    }

    @Test
    void a_join_compares_with_the_earlier_fact() {
        var join = new Join("processPending", Operator.EQ, "$i", "needToKnow");
        var rule = rule(
                "t.join",
                Optional.empty(),
                each("$i", FactKind.INTERNAL, new All(List.of())),
                each("$p", FactKind.PRESERVATION, new All(List.of(join))));

        assertThat(stood(List.of(rule), NEEDED_IN_GERMANY, EXTENDED_TWICE)).isEmpty();
        assertThat(stood(List.of(rule), new InternalFact(true, "DE", Tri.NO), EXTENDED_TWICE))
                .hasSize(1);
    }

    private static boolean holds(Constraint constraint) {
        var rule = rule("t.rule", Optional.empty(), each("$p", FactKind.PRESERVATION, constraint));
        return !stood(List.of(rule), EXTENDED_TWICE).isEmpty();
    }

    private static Set<Match> stood(List<Rule> rules, Record... facts) {
        var stood = new Collector();
        var pack = new Pack("t", "Test", PackKind.HOUSE, Optional.empty(), "0", rules, List.of());
        PackBase.of(pack).run(Arrays.asList(facts), stood);
        return stood.matches();
    }

    private static Rule rule(String id, Optional<String> about, Pattern... when) {
        var card = new RuleCard(id, "t", true, id, Optional.empty(), List.of());
        return new Rule(
                card, Optional.empty(), Optional.empty(), List.of(when), about, new Finding.Compulsion(), "t.drl:1");
    }

    private static Pattern each(String variable, FactKind kind, Constraint constraint) {
        return new Pattern(Quantifier.EACH, kind, Optional.of(variable), constraint);
    }

    private static Pattern quantified(Quantifier quantifier, Constraint constraint) {
        return new Pattern(quantifier, FactKind.INTERNAL, Optional.empty(), constraint);
    }

    private static Constraint eq(String field, String value) {
        return new Compare(field, Operator.EQ, List.of(value));
    }
}
