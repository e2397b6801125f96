package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries, names and numbers as rules compare them: never absent, never out of range. */
final class Places {

    private Places() {}

    /** The code of the country, without a subdivision; empty where none is known. */
    static String country(Optional<Country> place) {
        return place.map(Country::country).map(Country::code).orElse("");
    }

    /** The code as given, with its subdivision; empty where none is known. */
    static String place(Optional<Country> place) {
        return place.map(Country::code).orElse("");
    }

    /** The codes, without subdivisions, of an entity's country and of others whose law binds it. */
    static Set<String> bound(Country entity, List<Country> others) {
        return Stream.concat(Stream.of(entity), others.stream())
                .map(place -> place.country().code())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes as given of an entity's country and of others whose law binds it. */
    static Set<String> boundPlaces(Country entity, List<Country> others) {
        return Stream.concat(Stream.of(entity), others.stream())
                .map(Country::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A name as rules write it. */
    static String name(String given) {
        return given.strip().toLowerCase(Locale.ROOT);
    }

    /** Dates that are thousands of years apart are all far apart. */
    static int bounded(long number) {
        return (int) Math.max(-1_000_000, Math.min(1_000_000, number));
    }
}
