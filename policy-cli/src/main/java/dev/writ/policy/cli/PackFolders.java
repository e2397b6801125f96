package dev.writ.policy.cli;

import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.engine.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads packs that somebody wrote. */
final class PackFolders {
    private static final String MANIFEST = "pack.yaml";

    private PackFolders() {}

    static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(MANIFEST));
    }

    /**
     * The pack in this folder.
     *
     * @throws CannotStart if it does not load
     */
    static Pack read(Path folder) {
        var reading = PackReader.read(folder);
        return reading.pack()
                .orElseThrow(() -> CannotStart.brokenRules(
                        reading.problems().stream().map(Problem::toString).toList()));
    }

    /** This folder if it is a pack, else the packs in it by name, else again this folder: reading it says what is missing. */
    static List<Path> within(Path folder) {
        var packs = isPack(folder) ? List.of(folder) : folders(folder);
        return packs.isEmpty() ? List.of(folder) : packs;
    }

    /**
     * This folder, which must be a pack.
     *
     * @throws CannotStart if it is none
     */
    static Path requirePack(Path folder) {
        if (!isPack(folder)) {
            throw CannotStart.badInput("`" + folder + "` is no pack and holds none; a pack has a `pack.yaml`");
        }
        return folder;
    }

    /** The pack that this file is in: the folder around it or, for a source, the folder around that. */
    static Optional<Path> around(Path file) {
        return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent)
                .limit(2)
                .filter(PackFolders::isPack)
                .filter(folder -> Files.isRegularFile(file))
                .findFirst();
    }

    /** The packs in the folders of this folder, in the order of their names; none if there is no such folder. */
    static List<Path> folders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(PackFolders::isPack).sorted().toList();
        } catch (IOException e) {
            throw CannotStart.badInput("the folder `" + folder + "` cannot be read; check its permissions");
        }
    }
}
