package dev.writ.policy.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.rules.BuiltInPacks;
import dev.writ.policy.testkit.PackEngines;
import dev.writ.policy.testkit.ScenarioTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The example house policies hold what they say, each with the built-in law. */
class HousesTest {
    private static final Path HOUSES = Path.of("houses");

    @TestFactory
    Stream<DynamicTest> nothing_has_to_be_changed_in_any_house() {
        return houses().map(house -> DynamicTest.dynamicTest(
                house.getFileName().toString(),
                () -> assertThat(PackCheck.check(List.of(PackReader.read(house))))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicContainer> every_scenario_of_every_house_holds() {
        var engines = PackEngines.of(Stream.concat(BuiltInPacks.law().stream(), houses().map(HousesTest::pack))
                .toList());
        return houses().map(house ->
                DynamicContainer.dynamicContainer(house.getFileName().toString(), ScenarioTests.in(house, engines)));
    }

    @Test
    void every_house_is_introduced() throws IOException {
        assertThat(Files.readString(HOUSES.resolve("README.md")))
                .contains(houses().map(house -> "(" + house.getFileName() + "/coverage.md)")
                        .toList());
    }

    private static Pack pack(Path house) {
        return PackReader.read(house).require();
    }

    private static Stream<Path> houses() {
        try (var entries = Files.list(HOUSES)) {
            return entries.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
