package dev.writ.policy.cli.scaffold;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds to a YAML file below a key at its top, and leaves the rest of the file as it is. */
final class NoteAddition {
    private static final int INDENT = 2;

    private NoteAddition() {}

    /**
     * The file with an entry more at the end of what stands under the key. A key that is missing comes last.
     *
     * @param text of the file; empty if there is none yet
     * @param entry its lines, not indented
     * @throws IllegalArgumentException if what stands under the key stands in braces or brackets, or on the key's line
     */
    static String to(String file, String text, String key, String entry) {
        var tree = text.isEmpty()
                ? Tree.Mapping.empty(Place.startOf(file))
                : YamlReader.read(SourceText.of(file, text.getBytes(StandardCharsets.UTF_8)));
        var lines = new ArrayList<>(text.lines().toList());
        var place = tree.keys().get(key);
        if (place == null) {
            lines.add(key + ":");
            lines.addAll(indented(entry, INDENT));
        } else {
            lines.addAll(end(lines, tree, place), indented(entry, column(file, key, tree, place) - 1));
        }
        return String.join("\n", lines) + "\n";
    }

    private static int column(String file, String key, Tree.Mapping tree, Place place) {
        var value = tree.entries().get(key);
        if (value == null || value.place().line() <= place.line()) {
            throw new IllegalArgumentException("nothing can be added to `" + key + "` in `" + file
                    + "`, because it does not stand below its key, one entry to a line; write it so, and call again");
        }
        return value instanceof Tree.Mapping mapping
                ? mapping.keys().values().stream().mapToInt(Place::column).min().orElse(1 + INDENT)
                : value.place().column();
    }

    /** How many lines stand before the next key, without the comments and empty lines that go with it. */
    private static int end(List<String> lines, Tree.Mapping tree, Place place) {
        int end = tree.keys().values().stream()
                        .mapToInt(Place::line)
                        .filter(line -> line > place.line())
                        .min()
                        .orElse(lines.size() + 1)
                - 1;
        while (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#")) {
            end--;
        }
        return end;
    }

    private static List<String> indented(String entry, int columns) {
        return entry.lines().map(line -> " ".repeat(columns) + line).collect(Collectors.toList());
    }
}
