package dev.writ.policy.cli;

import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds house policies by name.
 *
 * @param atHand those that are loaded already
 * @param folder where others are
 */
record Houses(List<Pack> atHand, Optional<Path> folder) {
    static final String DEFAULT = "default";

    private static final String NONE = "none";
    private static final String PREFIX = "house.";

    /**
     * The house policy that is called so, with or without {@code house.} in front, or that lies in a folder of this
     * name; nothing if it is called {@code none}.
     *
     * @throws CannotStart if there is none of this name, or it does not load
     */
    Optional<Pack> find(String name) {
        if (name.equals(NONE)) {
            return Optional.empty();
        }
        var path = Path.of(name);
        if (PackFolders.isPack(path)) {
            return Optional.of(house(PackFolders.read(path)));
        }
        var id = name.startsWith(PREFIX) ? name : PREFIX + name;
        return Optional.of(atHand.stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .or(() -> inFolder(id))
                .orElseThrow(() -> unknown(name)));
    }

    private Optional<Pack> inFolder(String id) {
        return folder.map(houses -> houses.resolve(id))
                .filter(PackFolders::isPack)
                .map(found -> house(PackFolders.read(found)));
    }

    private static Pack house(Pack pack) {
        if (pack.kind() != PackKind.HOUSE) {
            throw CannotStart.badInput("`" + pack.id() + "` is no house policy; its `pack.yaml` says what it is");
        }
        return pack;
    }

    private CannotStart unknown(String name) {
        var names = Stream.of(
                        Stream.of(NONE),
                        atHand.stream().map(Pack::id),
                        folder.stream()
                                .flatMap(houses -> PackFolders.folders(houses).stream())
                                .map(path -> String.valueOf(path.getFileName())))
                .flatMap(ids -> ids)
                .map(id -> id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id)
                .distinct()
                .sorted()
                .toList();
        return CannotStart.badInput("there is no house policy `" + name + "`" + Nearest.hint(name, names));
    }
}
