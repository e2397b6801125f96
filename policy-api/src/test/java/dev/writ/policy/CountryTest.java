package dev.writ.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @ValueSource(strings = {"US", "EU", "US-CA", "US-DC", "US-PR", "GB-ENG", "GB-EAW", "DE-BY", "FR-75C", "CN-HK"})
    void an_assigned_code_is_a_country(String code) {
        assertThat(Country.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "XX", "us", "USA", "US-", "US-ZZ", "XX-CA", "US_CA", "EU-DE", "ZZ", "UK"})
    void an_unassigned_code_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.of(code))
                .withMessageStartingWith("`" + code + "` is not an assigned country code");
        assertThat(Country.find(code)).isEmpty();
    }

    @Test
    void a_refusal_offers_the_code_that_was_probably_meant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.of("us_ca"))
                .withMessageEndingWith("did you mean `US-CA`?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.of("UK"))
                .withMessageEndingWith("did you mean `GB`?");
    }

    @Test
    void a_country_includes_its_subdivisions_and_not_the_other_way_round() {
        assertThat(Country.of("US").includes(Country.of("US-CA"))).isTrue();
        assertThat(Country.of("US-CA").includes(Country.of("US"))).isFalse();
        assertThat(Country.of("US-NY").includes(Country.of("US-CA"))).isFalse();
    }

    @Test
    void a_country_and_its_subdivision_match_in_both_directions() {
        assertThat(Country.of("US-CA").matches(Country.of("US"))).isTrue();
        assertThat(Country.of("US").matches(Country.of("US-CA"))).isTrue();
        assertThat(Country.of("US-CA").matches(Country.of("US-NY"))).isFalse();
    }

    @Test
    void the_union_has_twenty_seven_members_and_is_one_of_its_own() {
        assertThat(wholeCountries().filter(Country::euMember)).hasSize(27);
        assertThat(Country.of("EU").euMember()).isTrue();
        assertThat(Country.of("GB").euMember()).isFalse();
        assertThat(Country.of("DE-BY").euMember()).isTrue();
        assertThat(Country.of("RE").euMember()).isTrue();
    }

    @Test
    void the_economic_area_is_the_union_and_three_more() {
        assertThat(wholeCountries().filter(Country::eea)).hasSize(30);
        assertThat(Country.of("CH").eea()).isFalse();
    }

    @Test
    void puerto_rico_is_part_of_the_united_states_though_it_has_a_code_of_its_own() {
        assertThat(Country.of("PR").country()).isEqualTo(Country.of("US"));
        assertThat(Country.of("US").includes(Country.of("PR"))).isTrue();
        assertThat(Country.of("PR").includes(Country.of("US"))).isFalse();
    }

    private static Stream<Country> wholeCountries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(Country::of)
                .filter(country -> country.equals(country.country()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IE", "FR", "MQ", "MF", "AX", "DE-BY", "EU"})
    void law_of_the_union_is_law_in_its_member_states_and_their_parts(String code) {
        assertThat(Country.of("EU").governs(Country.of(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "US", "CH", "NO"})
    void law_of_the_union_is_no_law_elsewhere(String code) {
        assertThat(Country.of("EU").governs(Country.of(code))).isFalse();
    }

    @Test
    void law_of_a_country_is_law_in_its_parts_and_not_in_the_union() {
        assertThat(Country.of("DE").governs(Country.of("DE-BY"))).isTrue();
        assertThat(Country.of("DE").governs(Country.of("EU"))).isFalse();
    }
}
