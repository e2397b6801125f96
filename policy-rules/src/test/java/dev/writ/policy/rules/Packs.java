package dev.writ.policy.rules;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.testkit.PackEngines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs that travel with the library, and the example houses that do not. */
final class Packs {
    private static final Path EXAMPLES = Path.of("../policy-examples/houses");

    private Packs() {}

    static PackEngines builtIn() {
        return PackEngines.of(Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream())
                .toList());
    }

    static PackEngines withExamples() {
        return PackEngines.of(
                Stream.concat(builtIn().packs().stream(), examples().stream()).toList());
    }

    /** Where all of them were written. */
    static Stream<Path> folders() {
        return Stream.concat(Written.folders().stream(), exampleFolders().stream());
    }

    private static List<Pack> examples() {
        return exampleFolders().stream().map(Packs::read).toList();
    }

    private static List<Path> exampleFolders() {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pack read(Path folder) {
        return PackReader.read(folder).require();
    }
}
