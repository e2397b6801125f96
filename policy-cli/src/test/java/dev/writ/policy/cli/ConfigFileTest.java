package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.Country;
import dev.writ.policy.Entities;
import dev.writ.policy.EntityName;
import dev.writ.policy.EntityProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    @TempDir
    private Path folder;

    @Test
    void an_entity_says_all_that_its_profile_holds() throws IOException {
        var entities = read("""
                serving: IE
                entities:
                  - country: IE
                    names: [{ name: Kestrel Ireland, from: "2020-01-01" }]
                    zone: Europe/Dublin
                    languages: [en, de]
                    usersPerCountry: { DE: 1200000 }
                    house: house.kestrel
                """);

        assertThat(entities)
                .isEqualTo(new Entities(
                        List.of(new EntityProfile(
                                Country.of("IE"),
                                List.of(new EntityName(
                                        "Kestrel Ireland",
                                        Optional.of(LocalDate.parse("2020-01-01")),
                                        Optional.empty())),
                                Optional.of(ZoneId.of("Europe/Dublin")),
                                List.of("en", "de"),
                                Map.of(Country.of("DE"), 1_200_000L),
                                Optional.of("house.kestrel"))),
                        Optional.of(Country.of("IE"))));
    }

    @Test
    void what_is_not_said_is_that_of_the_country() throws IOException {
        var profile = read("entities: [{ country: DE }]").profile(Country.of("DE"));

        assertThat(profile).isEqualTo(EntityProfile.plain(Country.of("DE")));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place() {
        assertThatThrownBy(() -> read("""
                        servin: IE
                        entities:
                          - country: UK
                            zone: Europe/Dublino
                        """))
                .hasMessageContaining(":1:1: unknown key `servin` in a configuration; closest is `serving`")
                .hasMessageContaining(":3:14: `UK` is not an assigned country code")
                .hasMessageContaining("did you mean `GB`?");
    }

    @Test
    void a_country_has_one_profile() {
        assertThatThrownBy(() -> read("entities: [{ country: DE }, { country: DE }]"))
                .hasMessageContaining("`DE` has two entity profiles");
    }

    @Test
    void a_zone_that_does_not_exist_is_told() {
        assertThatThrownBy(() -> read("entities: [{ country: IE, zone: Europe/Dublino }]"))
                .hasMessageContaining("`Europe/Dublino` is no time zone; write an IANA name such as `Europe/Berlin`");
    }

    private Entities read(String content) throws IOException {
        return ConfigFile.read(Files.writeString(folder.resolve("config.yaml"), content));
    }
}
