package dev.writ.policy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the provider says about one of its entities. Immutable.
 *
 * @param country where the entity is
 * @param names names it has borne; empty means that names are not checked
 * @param zone the zone in which its days end; absent means the offset of the request
 * @param languages BCP 47 codes of the languages it accepts instruments in; empty means that languages are not checked
 * @param usersPerCountry users by country; a country that is missing is unknown, and the stricter clock runs
 * @param house id of its house pack
 */
public record EntityProfile(
        Country country,
        List<EntityName> names,
        Optional<ZoneId> zone,
        List<String> languages,
        Map<Country, Long> usersPerCountry,
        Optional<String> house) {

    public EntityProfile {
        names = List.copyOf(names);
        languages = List.copyOf(languages);
        usersPerCountry = Map.copyOf(usersPerCountry);
    }

    /**
     * The built-in profile of a country: its zone (of several, the capital's; for a subdivision its own) and its
     * official languages, and nothing else.
     */
    public static EntityProfile plain(Country country) {
        return PlainProfiles.of(country);
    }
}
