package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.testkit.PackEngines;
import dev.writ.policy.testkit.Scenario;
import dev.writ.policy.testkit.ScenarioTests;
import dev.writ.policy.testkit.Suite;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Writ is accepted by: cases from published policies and statutes. Those that wait for a pack or for more of the
 * engine are listed in {@code pending.yaml}, which only gets shorter.
 */
class AcceptanceTest {
    private static final List<Scenario> SUITE = Suite.read(Corpus.SUITE);
    private static final Map<String, String> PENDING = Listed.read(Path.of("src/test/resources/pending.yaml"));
    private static final PackEngines PACKS = Packs.withExamples();

    /** They hold since the first release, so they never wait again. */
    private static final Set<String> NEVER_PENDING = Set.of(
            "H040",
            "H052",
            "H070",
            "H073",
            "H091",
            "H091-plain",
            "H157",
            "H181",
            "H184",
            "H208",
            "H208-default",
            "H214",
            "H217");

    @TestFactory
    Stream<DynamicTest> every_case_that_is_not_pending_holds() {
        return SUITE.stream()
                .filter(scenario -> !PENDING.containsKey(id(scenario)))
                .map(scenario -> ScenarioTests.of(scenario, PACKS));
    }

    @TestFactory
    Stream<DynamicTest> a_pending_case_still_fails_or_is_taken_off_the_list() {
        return SUITE.stream()
                .filter(scenario -> PENDING.containsKey(id(scenario)))
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.name(),
                        () -> assertThat(failures(scenario))
                                .as("%s holds now; take it off pending.yaml", id(scenario))
                                .isNotEmpty()));
    }

    @Test
    void every_case_stands_once_in_the_suite() {
        assertThat(SUITE).extracting(AcceptanceTest::id).doesNotHaveDuplicates().hasSize(94);
    }

    @Test
    void only_cases_of_the_suite_are_pending_each_for_a_reason() {
        assertThat(SUITE).extracting(AcceptanceTest::id).containsAll(PENDING.keySet());
        assertThat(PENDING.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void what_held_at_first_is_not_pending() {
        assertThat(PENDING.keySet()).doesNotContainAnyElementsOf(NEVER_PENDING).noneMatch(id -> id.startsWith("M"));
    }

    @Test
    void instructions_in_a_name_change_nothing() {
        assertThat(withoutId("H091")).isEqualTo(withoutId("H091-plain"));
    }

    private static JsonNode withoutId(String id) {
        var scenario =
                SUITE.stream().filter(one -> id(one).equals(id)).findFirst().orElseThrow();
        var decision = (ObjectNode) scenario.decision(PACKS).deepCopy();
        decision.remove("requestId");
        return decision;
    }

    private static List<String> failures(Scenario scenario) {
        try {
            return scenario.failures(PACKS);
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static String id(Scenario scenario) {
        return scenario.id().orElseThrow();
    }
}
