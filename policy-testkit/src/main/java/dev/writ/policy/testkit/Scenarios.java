package dev.writ.policy.testkit;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.topic.ScenarioReader;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scenarios of packs. {@link ScenarioTests} makes JUnit tests of them. */
public final class Scenarios {
    private static final String HOUSE = "house.";

    private Scenarios() {}

    /**
     * The scenarios of a pack, in the order of the files.
     *
     * @param pack its folder; templates of a core pack beside it can be started from too
     * @throws IllegalArgumentException when the pack cannot be read, or has no scenario, or one that proves nothing
     */
    public static List<Scenario> read(Path pack) {
        var reading = reading(pack);
        if (reading.scenarios().isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + reading.id() + "` has no scenario; checking nothing proves nothing");
        }
        var templates = templates(reading, templatesBeside(pack));
        var house = house(reading.id());
        return reading.scenarios().stream()
                .map(written -> Scenario.of(written, Optional.empty(), templates, house))
                .toList();
    }

    /**
     * The scenarios of a pack that can prove something, in the order of the files.
     *
     * @param templates further ones to start from, by name; the pack's own come first
     */
    public static List<Scenario> of(Reading pack, Map<String, Tree.Mapping> templates) {
        var all = templates(pack, templates);
        var house = house(pack.id());
        return pack.scenarios().stream()
                .flatMap(written -> readable(written, all, house).stream())
                .toList();
    }

    /**
     * Templates of the core pack in the folder beside this one, by name; none if there is no such folder.
     *
     * @throws IllegalArgumentException when that pack cannot be read
     */
    public static Map<String, Tree.Mapping> templatesBeside(Path pack) {
        var core = pack.toAbsolutePath().normalize().resolveSibling("core");
        return Files.exists(core) ? reading(core).templates() : Map.of();
    }

    /**
     * Templates as they are written in YAML, by name.
     *
     * @throws IllegalArgumentException when they cannot be read
     */
    public static Map<String, Tree.Mapping> templates(String yaml) {
        var problems = new Problems();
        var templates = problems.attempt(
                        () -> YamlReader.read(SourceText.of("templates.yaml", yaml.getBytes(StandardCharsets.UTF_8))))
                .map(new ScenarioReader(problems)::templates);
        return templates
                .filter(read -> problems.none())
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    /** All that a pack's scenarios can start from: its own templates, and of the others those that it has not. */
    static Map<String, Tree.Mapping> templates(Reading pack, Map<String, Tree.Mapping> others) {
        var templates = new HashMap<>(others);
        templates.putAll(pack.templates());
        return templates;
    }

    /** The name of a house pack; {@code none} of another. */
    static String house(String pack) {
        return pack.startsWith(HOUSE) ? pack.substring(HOUSE.length()) : "none";
    }

    private static Optional<Scenario> readable(
            dev.writ.policy.authoring.Scenario written, Map<String, Tree.Mapping> templates, String house) {
        try {
            return Optional.of(Scenario.asWritten(written, Optional.empty(), templates, house));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
