package dev.writ.policy.engine;

import dev.writ.policy.DataCatalogue;
import dev.writ.policy.Entities;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an engine decides with.
 *
 * @param packs the core pack and the regimes on the shelf; those that apply are chosen for each request
 * @param house the house policy; absent, core and the regimes decide alone
 * @param entities the profiles of the serving entities
 * @param catalogue the names of the host's own data; an element that it lacks is treated as private content. Absent,
 *     elements mean nothing
 * @param requireSeen whether a decision that rests on a source that nobody has read is refused
 */
public record Settings(
        List<Pack> packs,
        Optional<Pack> house,
        Entities entities,
        Optional<DataCatalogue> catalogue,
        boolean requireSeen) {

    /**
     * The packs alone: with plain profiles of entities, no catalogue, and unverified sources allowed.
     *
     * @throws IllegalArgumentException as the full one
     */
    public Settings(List<Pack> packs, Optional<Pack> house) {
        this(packs, house, Entities.plain(), Optional.empty(), false);
    }

    /**
     * Checks that the shelf makes sense.
     *
     * @throws IllegalArgumentException if there is not exactly one core pack, if an id is used twice, or if a pack
     *     stands where one of another kind belongs
     */
    public Settings {
        packs = List.copyOf(packs);
        var cores = packs.stream().filter(pack -> pack.kind() == PackKind.CORE).count();
        if (cores != 1) {
            throw new IllegalArgumentException("expected one core pack, found " + cores);
        }
        var ids = packs.stream().map(Pack::id).distinct().count();
        if (ids != packs.size()) {
            throw new IllegalArgumentException("two packs have the same id");
        }
        if (packs.stream().anyMatch(pack -> pack.kind() == PackKind.HOUSE)
                || house.filter(pack -> pack.kind() != PackKind.HOUSE).isPresent()) {
            throw new IllegalArgumentException("a house policy, and nothing else, is given as the house");
        }
    }

    /**
     * With this pack in the place of the one with its id, or beside the others if there is none; a house policy takes the
     * place of whichever there is.
     */
    public Settings with(Pack pack) {
        if (pack.kind() == PackKind.HOUSE) {
            return with(packs, Optional.of(pack));
        }
        List<Pack> changed = new ArrayList<>(packs);
        changed.replaceAll(each -> each.id().equals(pack.id()) ? pack : each);
        if (!changed.contains(pack)) {
            changed.add(pack);
        }
        return with(changed, house);
    }

    /** With these packs, and nothing else changed. */
    public Settings with(List<Pack> packs, Optional<Pack> house) {
        return new Settings(packs, house, entities, catalogue, requireSeen);
    }

    /** Core, the regimes and the house. */
    public List<Pack> all() {
        return Stream.concat(packs.stream(), house.stream()).toList();
    }
}
