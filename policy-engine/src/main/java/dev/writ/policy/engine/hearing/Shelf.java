package dev.writ.policy.engine.hearing;

import dev.writ.policy.engine.Settings;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The packs at hand, each loaded when it is first needed. Thread-safe.
 *
 * <p>Core and the house always speak. A regime binds if the requester, the serving entity or a country that binds the
 * entity is its own; a paper of that country that merely turns up lets the regime say what the paper is, and no more.
 */
public final class Shelf {

    private final Settings settings;
    private final Map<String, LoadedPack> loaded;

    public Shelf(Settings settings) {
        this(settings, new ConcurrentHashMap<>());
    }

    private Shelf(Settings settings, Map<String, LoadedPack> loaded) {
        this.settings = settings;
        this.loaded = loaded;
        Stream.concat(settings.packs().stream().filter(pack -> pack.kind() == PackKind.CORE), settings.house().stream())
                .parallel()
                .forEach(this::load);
    }

    /** A shelf with other packs; those that are the same are not loaded again, and those that differ are loaded now. */
    public Shelf with(Settings changed) {
        Map<String, LoadedPack> same = new ConcurrentHashMap<>();
        for (Pack pack : changed.all()) {
            LoadedPack known = loaded.get(pack.id());
            if (known != null && known.pack().equals(pack)) {
                same.put(pack.id(), known);
            }
        }
        Shelf shelf = new Shelf(changed, same);
        changed.all().stream().filter(pack -> !settings.all().contains(pack)).forEach(shelf::load);
        return shelf;
    }

    /** The packs that speak about a request with these ties, core first, the house last. */
    List<Chosen> choose(Ties ties) {
        return settings.all().stream()
                .filter(pack -> !ties.of(pack).isEmpty())
                .map(pack -> new Chosen(load(pack), ties.of(pack)))
                .toList();
    }

    private LoadedPack load(Pack pack) {
        return loaded.computeIfAbsent(pack.id(), id -> LoadedPack.of(pack));
    }
}
