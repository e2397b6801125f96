package dev.writ.policy.testkit;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The scenarios of a pack as JUnit tests:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() {
 *     return Scenarios.in(Path.of("house.acme"), engines);
 * }
 * }</pre>
 */
public final class Scenarios {
    private static final String HOUSE = "house.";

    private Scenarios() {}

    /**
     * One test for each scenario of a pack, named by its sentence.
     *
     * @param pack its folder; templates of a core pack beside it can be started from too
     * @throws IllegalArgumentException when the pack cannot be read, or has no scenario, or one that proves nothing
     */
    public static Stream<DynamicTest> in(Path pack, Engines engines) {
        return read(pack).stream().map(scenario -> scenario.test(engines));
    }

    /**
     * The scenarios themselves, in the order of the files.
     *
     * @throws IllegalArgumentException as {@link #in}
     */
    public static List<Scenario> read(Path pack) {
        var reading = reading(pack);
        if (reading.scenarios().isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + reading.id() + "` has no scenario; checking nothing proves nothing");
        }
        var templates = new HashMap<>(coreTemplates(pack));
        templates.putAll(reading.templates());
        var house = reading.id().startsWith(HOUSE) ? reading.id().substring(HOUSE.length()) : "none";
        return reading.scenarios().stream()
                .map(written -> Scenario.of(written, Optional.empty(), templates, house))
                .toList();
    }

    private static Map<String, Tree.Mapping> coreTemplates(Path pack) {
        var core = pack.toAbsolutePath().resolveSibling("core");
        return Files.exists(core) ? reading(core).templates() : Map.of();
    }

    private static Reading reading(Path pack) {
        var reading = PackReader.read(pack);
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException("`" + reading.id() + "` cannot be read:\n  "
                    + String.join(
                            "\n  ",
                            reading.problems().stream().map(Object::toString).toList()));
        }
        return reading;
    }
}
