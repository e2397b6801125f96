package dev.writ.policy.cli;

import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packs to decide with: the built-in ones and those that were added. Not safe to share between threads. */
final class Shelf {
    private final Map<String, Pack> packs = new LinkedHashMap<>();

    Shelf(Collection<Pack> law, Collection<Pack> houses) {
        law.forEach(pack -> packs.put(pack.id(), pack));
        houses.forEach(pack -> packs.put(pack.id(), pack));
    }

    /**
     * Adds the packs in a folder.
     *
     * @param replace whether they may take the place of others
     * @throws CannotStart if they may not, and one does
     */
    void add(Path folder, boolean replace) {
        for (var path : PackFolders.within(folder)) {
            var pack = PackFolders.read(path);
            if (packs.put(pack.id(), pack) != null && !replace) {
                throw CannotStart.badInput("the pack `" + pack.id() + "` in `" + folder
                        + "` has the id of one that is there already; rename it, or say --replace");
            }
        }
    }

    /** Core and the regimes. */
    List<Pack> law() {
        return packs.values().stream()
                .filter(pack -> pack.kind() != PackKind.HOUSE)
                .toList();
    }

    List<Pack> houses() {
        return packs.values().stream()
                .filter(pack -> pack.kind() == PackKind.HOUSE)
                .toList();
    }
}
