package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision was made under.
 *
 * @param packs every pack that spoke or could have
 * @param house the house pack, if there was one
 * @param asOf the day whose law counts
 * @param engine version of the engine
 */
public record DecidedUnder(List<PackVersion> packs, Optional<String> house, LocalDate asOf, String engine) {

    public DecidedUnder {
        packs = List.copyOf(packs);
    }
}
