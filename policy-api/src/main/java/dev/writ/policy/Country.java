package dev.writ.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A country (ISO 3166-1 alpha-2), a part of one (ISO 3166-2, {@code US-CA}), or {@code EU} for bodies of the Union.
 * Only assigned codes exist.
 *
 * @param code as in the standard, upper case
 */
public record Country(String code) implements Comparable<Country> {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> EU_MEMBERS = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Set<String> EFTA_IN_EEA = Set.of("IS", "LI", "NO");
    private static final String UNION = "EU";
    private static final Map<String, String> PARTS_WITH_A_CODE_OF_THEIR_OWN = Map.ofEntries(
            Map.entry("AS", "US"),
            Map.entry("GU", "US"),
            Map.entry("MP", "US"),
            Map.entry("PR", "US"),
            Map.entry("UM", "US"),
            Map.entry("VI", "US"),
            Map.entry("AX", "FI"),
            Map.entry("GF", "FR"),
            Map.entry("GP", "FR"),
            Map.entry("MF", "FR"),
            Map.entry("MQ", "FR"),
            Map.entry("RE", "FR"),
            Map.entry("YT", "FR"));

    /**
     * Checks that the code is assigned.
     *
     * @throws IllegalArgumentException when it is not, with a message for the person who wrote it
     */
    public Country {
        if (!assigned(code)) {
            throw new IllegalArgumentException(
                    "`" + code + "` is not an assigned country code; expected ISO 3166-1 alpha-2"
                            + " such as `US`, ISO 3166-2 such as `US-CA`, or `EU`" + offer(code));
        }
    }

    /** The country with this code; see the constructor for what it refuses. */
    public static Country of(String code) {
        return new Country(code);
    }

    /** The country with this code, or nothing if the code is not assigned. */
    public static Optional<Country> find(String code) {
        return assigned(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /** What an unassigned code probably means: {@code UK}, {@code us} and {@code us_ca} are common slips. */
    public static Optional<Country> nearest(String code) {
        var upper = code.toUpperCase(Locale.ROOT).replace('_', '-');
        return find(upper.equals("UK") ? "GB" : upper);
    }

    /**
     * The country that this is, or is part of. ISO 3166 gives some parts of a country a code of their own beside the
     * country's; the law does not, so the police of Puerto Rico are not a foreign police.
     */
    public Country country() {
        var alpha2 = code.substring(0, 2);
        var whole = PARTS_WITH_A_CODE_OF_THEIR_OWN.getOrDefault(alpha2, alpha2);
        return whole.equals(code) ? this : new Country(whole);
    }

    /** Whether this is a part of a country. */
    public boolean subdivision() {
        return code.length() > 2;
    }

    /** Whether {@code other} is this, or a part of this. */
    public boolean includes(Country other) {
        return equals(other) || (equals(country()) && equals(other.country()));
    }

    /** Whether law of this country is law there: in the country and its parts, and law of the Union in its Member States. */
    public boolean governs(Country other) {
        return code.equals(UNION) ? other.euMember() : includes(other);
    }

    /** Whether one of the two includes the other, as a country and its subdivision do. */
    public boolean matches(Country other) {
        return includes(other) || other.includes(this);
    }

    /** Whether this is the Union, one of its 27 Member States, or a part of one. */
    public boolean euMember() {
        var whole = country().code();
        return whole.equals(UNION) || EU_MEMBERS.contains(whole);
    }

    /** Whether this is in the European Economic Area: the Union, Iceland, Liechtenstein or Norway. */
    public boolean eea() {
        return euMember() || EFTA_IN_EEA.contains(country().code());
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean assigned(String code) {
        return switch (code.length()) {
            case 2 -> code.equals(UNION) || COUNTRIES.contains(code);
            case 4, 5, 6 -> Subdivisions.assigned(code);
            default -> false;
        };
    }

    private static String offer(String code) {
        return nearest(code).map(country -> "; did you mean `" + country + "`?").orElse("");
    }
}
