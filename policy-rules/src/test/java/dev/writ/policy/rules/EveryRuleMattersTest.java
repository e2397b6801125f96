package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.testkit.PackEngines;
import dev.writ.policy.testkit.Scenario;
import dev.writ.policy.testkit.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes one rule away at a time. The decision of one of its own scenarios must change where it was asserted: that a rule
 * stands shows that its condition holds, and this that what it finds makes a difference that somebody would notice.
 * Rules of which that cannot be said yet are listed in {@code unnoticed.yaml}, which only gets shorter.
 */
class EveryRuleMattersTest {
    private static final PackEngines PACKS = Packs.builtIn();
    private static final Map<String, String> UNNOTICED = Listed.read(Path.of("src/test/resources/unnoticed.yaml"));

    @TestFactory
    Stream<DynamicTest> without_a_rule_one_of_its_scenarios_fails() {
        return Written.folders().stream().flatMap(folder -> {
            var scenarios = Scenarios.read(folder);
            return pack(folder.getFileName().toString()).rules().stream()
                    .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> withoutIt(rule, scenarios)));
        });
    }

    private static void withoutIt(Rule rule, List<Scenario> scenarios) {
        var rest = PACKS.changed(pack -> without(rule, pack));
        var own = scenarios.stream()
                .filter(scenario -> scenario.stands().contains(rule.id()))
                .toList();

        assertThat(own).as("scenarios in which it stands").isNotEmpty();
        assertThat(own.stream().anyMatch(scenario -> !scenario.unmet(rest).isEmpty()))
                .as(
                        UNNOTICED.containsKey(rule.id())
                                ? "%s is noticed now; take it off unnoticed.yaml"
                                : "without %s, `expect` of every scenario in which it stands still holds",
                        rule.id())
                .isEqualTo(!UNNOTICED.containsKey(rule.id()));
    }

    @Test
    void only_rules_of_the_packs_are_unnoticed() {
        assertThat(PACKS.rules()).containsAll(UNNOTICED.keySet());
    }

    private static Pack without(Rule rule, Pack pack) {
        return new Pack(
                pack.id(),
                pack.title(),
                pack.kind(),
                pack.country(),
                pack.hash(),
                pack.rules().stream()
                        .filter(other -> !other.id().equals(rule.id()))
                        .toList(),
                pack.obtainable());
    }

    private static Pack pack(String id) {
        return PACKS.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pack `" + id + "` does not travel"));
    }
}
