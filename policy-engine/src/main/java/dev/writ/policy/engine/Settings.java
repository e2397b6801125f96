package dev.writ.policy.engine;

import dev.writ.policy.Entities;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import java.util.List;
import java.util.Optional;

/**
 * What an engine decides with.
 *
 * @param packs the core pack and the regimes on the shelf; those that apply are chosen for each request
 * @param house the house policy; absent, core and the regimes decide alone
 * @param entities the profiles of the serving entities
 * @param requireSeen whether a decision that rests on a source that nobody has read is refused
 */
public record Settings(List<Pack> packs, Optional<Pack> house, Entities entities, boolean requireSeen) {

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
}
