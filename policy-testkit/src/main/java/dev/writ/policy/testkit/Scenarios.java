package dev.writ.policy.testkit;

import java.nio.file.Path;
import java.util.List;
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

    private Scenarios() {}

    /**
     * One test for each scenario of the folder, named by its sentence.
     *
     * @param folder a pack's folder, or one with nothing but scenarios and {@code templates.yaml}
     * @throws IllegalArgumentException when a file cannot be read, or the folder or a file has no scenario
     */
    public static Stream<DynamicTest> in(Path folder, Engines engines) {
        return read(folder).stream().map(scenario -> scenario.test(engines));
    }

    /**
     * The scenarios themselves, in the order of the files' names.
     *
     * @throws IllegalArgumentException as {@link #in}
     */
    public static List<Scenario> read(Path folder) {
        var scenarios = new ScenarioFolder(folder);
        var reader = new ScenarioReader(scenarios.templates(), scenarios.house());
        var files = scenarios.files();
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + folder + "` holds no file with scenarios; checking nothing proves nothing");
        }
        return files.stream().flatMap(file -> read(reader, file)).toList();
    }

    private static Stream<Scenario> read(ScenarioReader reader, Path file) {
        var scenarios = YamlTree.read(file).elements("scenarios");
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException(
                    file.getFileName() + ": no `scenarios` in it; add one, or remove the file");
        }
        return scenarios.stream().map(scenario -> reader.read(file, scenario));
    }
}
