package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.testkit.PackEngines;
import dev.writ.policy.testkit.Scenario;
import dev.writ.policy.testkit.Scenarios;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes one rule away at a time. The decision of a scenario in which it stands must change where it was asserted: that a
 * rule stands shows that its condition holds, and this that what it finds makes a difference that somebody would notice.
 * The scenario may be that of another pack, as what a letter is worth shows only with a house that takes letters.
 */
class EveryRuleMattersTest {
    private static final PackEngines PACKS = Packs.withExamples();
    private static final List<Scenario> SCENARIOS =
            Packs.folders().flatMap(folder -> Scenarios.read(folder).stream()).toList();

    @TestFactory
    Stream<DynamicTest> without_a_rule_a_scenario_fails() {
        return PACKS.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> noticed(rule)));
    }

    private static void noticed(Rule rule) {
        var rest = PACKS.without(rule);
        var standing = SCENARIOS.stream()
                .filter(scenario -> scenario.stands().contains(rule.id()))
                .toList();

        assertThat(standing).as("scenarios in which it stands").isNotEmpty();
        assertThat(standing)
                .as("without %s, `expect` of every scenario in which it stands still holds", rule.id())
                .anyMatch(scenario -> !scenario.unmet(rest).isEmpty());
    }
}
