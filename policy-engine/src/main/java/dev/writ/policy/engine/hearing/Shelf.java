package dev.writ.policy.engine.hearing;

import dev.writ.policy.Country;
import dev.writ.policy.engine.Settings;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A pack that speaks, and whether it binds or only recognises papers. */
    record Chosen(LoadedPack pack, boolean binds) {}

    /** The packs that speak about a request to an entity, core first, the house last. */
    List<Chosen> choose(Request request, Country entity) {
        List<Country> binding = Stream.of(
                        Stream.of(entity), request.boundBy().stream(), request.requester().jurisdiction().stream())
                .flatMap(countries -> countries)
                .toList();
        List<Country> papers = request.instruments().stream()
                .map(Instrument::issuer)
                .flatMap(Optional::stream)
                .map(Issuer::jurisdiction)
                .flatMap(Optional::stream)
                .toList();
        List<Chosen> chosen = new ArrayList<>();
        for (Pack pack : settings.packs()) {
            if (pack.country().isEmpty() || touches(pack.country().get(), binding)) {
                chosen.add(new Chosen(load(pack), true));
            } else if (touches(pack.country().get(), papers)) {
                chosen.add(new Chosen(load(pack), false));
            }
        }
        settings.house().ifPresent(house -> chosen.add(new Chosen(load(house), true)));
        return List.copyOf(chosen);
    }

    private static boolean touches(Country regime, List<Country> countries) {
        return countries.stream().anyMatch(regime::governs);
    }

    private LoadedPack load(Pack pack) {
        return loaded.computeIfAbsent(pack.id(), id -> LoadedPack.of(pack));
    }
}
