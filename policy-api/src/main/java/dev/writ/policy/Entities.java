package dev.writ.policy;

import java.util.List;
import java.util.Optional;

/**
 * The entities that an engine serves for. Immutable.
 *
 * @param profiles what is configured, at most one for each country or subdivision
 * @param serving the entity that answers a request that names none
 */
public record Entities(List<EntityProfile> profiles, Optional<Country> serving) {

    /**
     * Checks that each country has one profile.
     *
     * @throws IllegalArgumentException when a country has two
     */
    public Entities {
        profiles = List.copyOf(profiles);
        var countries = profiles.stream().map(EntityProfile::country).toList();
        for (var country : countries) {
            if (countries.indexOf(country) != countries.lastIndexOf(country)) {
                throw new IllegalArgumentException(
                        "`" + country + "` has two entity profiles; merge them, or use subdivisions");
            }
        }
    }

    /** No configuration: every country has its plain profile, and a request must name its entity. */
    public static Entities plain() {
        return new Entities(List.of(), Optional.empty());
    }

    /** The configured profile of exactly this country or subdivision, else the configured one of its country, else the plain one. */
    public EntityProfile profile(Country country) {
        return find(country).or(() -> find(country.country())).orElseGet(() -> EntityProfile.plain(country));
    }

    private Optional<EntityProfile> find(Country country) {
        return profiles.stream()
                .filter(profile -> profile.country().equals(country))
                .findFirst();
    }
}
