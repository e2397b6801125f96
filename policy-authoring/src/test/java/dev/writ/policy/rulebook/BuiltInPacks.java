package dev.writ.policy.rulebook;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The built-in packs and the example houses, as their authors wrote them. */
final class BuiltInPacks {
    private static final Path PACKS = Path.of("..", "policy-rules", "src", "main", "packs");
    private static final Path HOUSES = Path.of("..", "policy-examples", "houses");
    static final List<Reading> READ = read(PACKS);
    static final List<Reading> EXAMPLE_HOUSES = read(HOUSES);

    private BuiltInPacks() {}

    private static List<Reading> read(Path folder) {
        try (var folders = Files.list(folder)) {
            return folders.filter(pack -> Files.exists(pack.resolve("pack.yaml")))
                    .sorted()
                    .map(PackReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
