package dev.writ.policy.testkit;

import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.topic.ScenarioReader;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Scenarios that belong to no pack: a folder of YAML files with {@code scenarios}, and {@code templates.yaml}. Such a
 * scenario has an {@code id}, and says what it rests on ({@code cite}, {@code because}) and how sure its authors are
 * ({@code confidence}).
 */
public final class Suite {
    private static final String TEMPLATES = "templates.yaml";
    private static final String SCENARIOS = "scenarios";
    private static final Set<String> OWN_KEYS = Set.of("id", "cite", "because", "confidence");

    private final Path folder;
    private final Problems problems = new Problems();
    private final ScenarioReader reader = new ScenarioReader(problems);

    private Suite(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a folder; scenarios come in the order of the files' names.
     *
     * @throws IllegalArgumentException when a file cannot be read, has no scenario, or one that proves nothing
     */
    public static List<Scenario> read(Path folder) {
        return new Suite(folder).read();
    }

    private List<Scenario> read() {
        var templates = reader.templates(mapping(folder.resolve(TEMPLATES)));
        var scenarios = new ArrayList<Scenario>();
        for (var file : files()) {
            for (var tree : list(file)) {
                var id = id(tree);
                reader.read(List.of(withoutOwnKeys(tree)))
                        .forEach(written -> scenarios.add(Scenario.of(written, id, templates, "none")));
                refuseProblems();
            }
        }
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("`" + folder + "` holds no scenario; checking nothing proves nothing");
        }
        return scenarios;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith(TEMPLATES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Tree> list(Path file) {
        var list =
                new ClosedMapping(mapping(file), "a file of scenarios", List.of(SCENARIOS), problems).list(SCENARIOS);
        refuseProblems();
        if (list.isEmpty()) {
            throw new IllegalArgumentException(
                    file.getFileName() + ": no `scenarios` in it; add one, or remove the file");
        }
        return list;
    }

    private Tree.Mapping mapping(Path file) {
        var read = problems.attempt(
                () -> YamlReader.read(SourceText.of(file.getFileName().toString(), bytes(file))));
        refuseProblems();
        return read.orElseThrow();
    }

    private void refuseProblems() {
        if (!problems.none()) {
            throw new IllegalArgumentException(String.join(
                    "\n", problems.sorted().stream().map(Object::toString).toList()));
        }
    }

    private static Optional<String> id(Tree scenario) {
        if (scenario instanceof Tree.Mapping mapping && mapping.entries().get("id") instanceof Tree.Text id) {
            return Optional.of(id.value());
        }
        throw new IllegalArgumentException(scenario.place() + ": a scenario of a suite needs an `id`");
    }

    private static Tree withoutOwnKeys(Tree scenario) {
        var mapping = (Tree.Mapping) scenario;
        return new Tree.Mapping(without(mapping.entries()), without(mapping.keys()), mapping.place());
    }

    private static <T> Map<String, T> without(Map<String, T> entries) {
        var rest = new LinkedHashMap<>(entries);
        rest.keySet().removeAll(OWN_KEYS);
        return rest;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
