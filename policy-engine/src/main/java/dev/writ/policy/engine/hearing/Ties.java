package dev.writ.policy.engine.hearing;

import dev.writ.policy.Country;
import dev.writ.policy.decision.PackTie;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries that a request to an entity touches, and how. */
final class Ties {

    private final Map<PackTie, List<Country>> countries = new EnumMap<>(PackTie.class);

    Ties(Request request, Country entity) {
        countries.put(
                PackTie.REQUESTER, request.requester().jurisdiction().stream().toList());
        countries.put(PackTie.ENTITY, List.of(entity));
        countries.put(PackTie.BOUND_BY, request.boundBy());
        countries.put(
                PackTie.INSTRUMENT,
                request.instruments().stream()
                        .map(Instrument::issuer)
                        .flatMap(Optional::stream)
                        .map(Issuer::jurisdiction)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Why a pack speaks; empty if it does not. */
    Set<PackTie> of(Pack pack) {
        if (pack.kind() == PackKind.CORE) {
            return EnumSet.of(PackTie.ALWAYS);
        }
        if (pack.kind() == PackKind.HOUSE) {
            return EnumSet.of(PackTie.HOUSE);
        }
        Set<PackTie> ties = EnumSet.noneOf(PackTie.class);
        countries.forEach((tie, of) -> {
            if (of.stream().anyMatch(pack.country().orElseThrow()::governs)) {
                ties.add(tie);
            }
        });
        return ties;
    }

    /** Countries that bind and whose law none of the packs states. */
    List<Country> unstated(Collection<Pack> packs) {
        return countries.entrySet().stream()
                .filter(entry -> entry.getKey() != PackTie.INSTRUMENT)
                .flatMap(entry -> entry.getValue().stream())
                .map(Country::country)
                .distinct()
                .filter(country -> packs.stream()
                        .map(Pack::country)
                        .flatMap(Optional::stream)
                        .noneMatch(of -> of.governs(country)))
                .sorted()
                .toList();
    }
}
