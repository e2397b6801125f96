package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import java.util.Optional;

/** Countries and numbers as rules compare them: never absent, never out of range. */
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

    /** Dates that are thousands of years apart are all far apart. */
    static int bounded(long number) {
        return (int) Math.max(-1_000_000, Math.min(1_000_000, number));
    }
}
