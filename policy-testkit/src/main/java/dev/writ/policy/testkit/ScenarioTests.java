package dev.writ.policy.testkit;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenarios as JUnit tests. The only class here that needs JUnit, which whoever calls it brings along:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() {
 *     return ScenarioTests.in(Path.of("house.acme"), engines);
 * }
 * }</pre>
 */
public final class ScenarioTests {

    private ScenarioTests() {}

    /**
     * One test for each scenario of a pack, named by its sentence.
     *
     * @throws IllegalArgumentException as {@link Scenarios#read}
     */
    public static Stream<DynamicTest> in(Path pack, Engines engines) {
        return Scenarios.read(pack).stream().map(scenario -> of(scenario, engines));
    }

    /** A test that fails with what was expected, what was found, and the decision's reasons. */
    public static DynamicTest of(Scenario scenario, Engines engines) {
        return DynamicTest.dynamicTest(scenario.name(), () -> prove(scenario, engines));
    }

    private static void prove(Scenario scenario, Engines engines) {
        var trial = scenario.tried(engines);
        if (!trial.holds()) {
            throw new AssertionError(trial.report());
        }
    }
}
