package dev.writ.policy.decision;

import dev.writ.policy.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision was made under.
 *
 * @param packs every pack that spoke or could have
 * @param withoutPack countries of the requester, of the entity or that bind the entity, whose law no pack states
 * @param house the house pack, if there was one
 * @param asOf the day whose law counts
 * @param engine version of the engine
 */
public record DecidedUnder(
        List<AppliedPack> packs, List<Country> withoutPack, Optional<String> house, LocalDate asOf, String engine) {

    public DecidedUnder {
        packs = List.copyOf(packs);
        withoutPack = List.copyOf(withoutPack);
    }

    /** Without countries whose law is missing. */
    public DecidedUnder(List<AppliedPack> packs, Optional<String> house, LocalDate asOf, String engine) {
        this(packs, List.of(), house, asOf, engine);
    }
}
