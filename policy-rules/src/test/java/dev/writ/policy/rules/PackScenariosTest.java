package dev.writ.policy.rules;

import dev.writ.policy.testkit.ScenarioTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** What each pack says of itself holds. */
class PackScenariosTest {

    @TestFactory
    Stream<DynamicContainer> every_scenario_of_every_pack_holds() {
        var packs = Packs.builtIn();
        return Written.folders().stream()
                .map(folder -> DynamicContainer.dynamicContainer(
                        folder.getFileName().toString(), ScenarioTests.in(folder, packs)));
    }
}
