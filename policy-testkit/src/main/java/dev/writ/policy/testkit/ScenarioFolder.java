package dev.writ.policy.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where scenarios stand: a pack, or a folder with nothing else. */
record ScenarioFolder(Path path) {
    private static final Path PACK = Path.of("pack.yaml");
    private static final Path TEMPLATES = Path.of("templates.yaml");
    private static final String HOUSE = "house.";

    /** Whole requests by name: the folder's own, and below them those of the core pack beside it. */
    Map<String, JsonNode> templates() {
        var templates = new HashMap<String, JsonNode>();
        if (isPack()) {
            templates.putAll(templates(path.resolveSibling("core")));
        }
        templates.putAll(templates(path));
        return templates;
    }

    /** The house of scenarios that name none: a house pack itself, else none. */
    String house() {
        var id = pack().path("id").asString("");
        return id.startsWith(HOUSE) ? id.substring(HOUSE.length()) : "none";
    }

    /**
     * The files with scenarios, sorted by name.
     *
     * @throws IllegalArgumentException when a file of rules has none
     */
    List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !Set.of(PACK, TEMPLATES).contains(file.getFileName()))
                    .filter(file -> !saysWhatIsObtainable(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPack() {
        return Files.exists(path.resolve(PACK));
    }

    private JsonNode pack() {
        return isPack() ? YamlTree.read(path.resolve(PACK)).json() : JsonNodeFactory.instance.objectNode();
    }

    /** Such a table makes no finding, so there is nothing to show. */
    private static boolean saysWhatIsObtainable(Path file) {
        return YamlTree.read(file).json().path("table").asString("").equals("obtainable");
    }

    private static Map<String, JsonNode> templates(Path folder) {
        var file = folder.resolve(TEMPLATES);
        if (!Files.exists(file)) {
            return Map.of();
        }
        var templates = new HashMap<String, JsonNode>();
        YamlTree.read(file).json().properties().forEach(entry -> templates.put(entry.getKey(), entry.getValue()));
        return templates;
    }
}
