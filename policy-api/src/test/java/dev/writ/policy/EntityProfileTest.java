package dev.writ.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityProfileTest {

    @ParameterizedTest
    @CsvSource({
        "US, America/New_York, en",
        "US-CA, America/Los_Angeles, en",
        "US-NY, America/New_York, en",
        "AU, Australia/Sydney, en",
        "BR, America/Sao_Paulo, pt",
        "CA, America/Toronto, en fr",
        "IE, Europe/Dublin, en ga",
        "BE, Europe/Brussels, de fr nl",
        "CH, Europe/Zurich, de fr it rm",
        "DE-BY, Europe/Berlin, de"
    })
    void a_plain_profile_is_a_zone_and_the_official_languages(String code, String zone, String languages) {
        var plain = EntityProfile.plain(Country.of(code));
        assertThat(plain.zone()).contains(ZoneId.of(zone));
        assertThat(String.join(" ", plain.languages())).isEqualTo(languages);
        assertThat(plain.names()).isEmpty();
        assertThat(plain.usersPerCountry()).isEmpty();
        assertThat(plain.house()).isEmpty();
    }

    @Test
    void every_country_has_a_zone() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(code ->
                        assertThat(EntityProfile.plain(Country.of(code)).zone()).isPresent());
        assertThat(EntityProfile.plain(Country.of("EU")).zone()).contains(ZoneId.of("Europe/Brussels"));
    }

    @Test
    void a_configured_profile_stands_in_for_the_plain_one_and_for_the_subdivisions() {
        var own = new EntityProfile(
                Country.of("US"), List.of(), Optional.empty(), List.of("es"), Map.of(), Optional.empty());
        var entities = new Entities(List.of(own), Optional.empty());
        assertThat(entities.profile(Country.of("US-CA"))).isEqualTo(own);
        assertThat(entities.profile(Country.of("IE"))).isEqualTo(EntityProfile.plain(Country.of("IE")));
    }

    @Test
    void two_profiles_for_one_country_are_refused() {
        var plain = EntityProfile.plain(Country.of("IE"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Entities(List.of(plain, plain), Optional.empty()))
                .withMessageContaining("`IE`");
    }

    @Test
    void a_name_is_borne_from_its_first_to_its_last_day() {
        var name = new EntityName("Old Ltd", Optional.of(day(2)), Optional.of(day(4)));
        assertThat(name.borneOn(day(1))).isFalse();
        assertThat(name.borneOn(day(2))).isTrue();
        assertThat(name.borneOn(day(4))).isTrue();
        assertThat(name.borneOn(day(5))).isFalse();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
