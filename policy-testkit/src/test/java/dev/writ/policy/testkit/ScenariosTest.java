package dev.writ.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {
    private static final String REGIME = "{ id: us, title: United States, kind: regime, country: US, ";
    private static final String HOUSE = "{ id: house.acme, title: Acme, kind: house, ";
    private static final String CORE = "{ id: core, title: Core, kind: core, ";
    private static final String REVIEW = "reviewedBy: writ, reviewedUntil: 2027-05-31 }";
    private static final String SCENARIO =
            "scenarios: [ { name: a, like: plain, expect: { outcome: HOLD } }, { name: b, given: { id: r-1 }, expect:"
                    + " { outcome: HOLD } } ]";

    @TempDir
    Path packs;

    @Test
    void a_pack_s_scenarios_start_from_its_templates() throws IOException {
        var us = pack("us", REGIME, SCENARIO, "plain: { id: us }");

        assertThat(Scenarios.read(us))
                .extracting(scenario -> scenario.request().path("id").asString())
                .containsExactly("us", "r-1");
    }

    @Test
    void templates_of_core_can_be_started_from() throws IOException {
        pack("core", CORE, "rules: {}", "{ plain: { id: core } }");
        var us = pack("us", REGIME, SCENARIO, "other: { id: us }");

        assertThat(Scenarios.read(us).get(0).request().path("id").asString()).isEqualTo("core");
    }

    @Test
    void a_pack_s_own_template_stands_before_that_of_core() throws IOException {
        pack("core", CORE, "rules: {}", "{ plain: { id: core } }");
        var us = pack("us", REGIME, SCENARIO, "plain: { id: us }");

        assertThat(Scenarios.read(us).get(0).request().path("id").asString()).isEqualTo("us");
    }

    @Test
    void a_house_is_tested_under_itself_and_other_packs_under_none() throws IOException {
        var house = pack("house.acme", HOUSE, SCENARIO, "plain: { id: r-1 }");
        var us = pack("us", REGIME, SCENARIO, "plain: { id: r-1 }");

        assertThat(Scenarios.read(house)).extracting(Scenario::house).containsOnly("acme");
        assertThat(Scenarios.read(us)).extracting(Scenario::house).containsOnly("none");
    }

    @Test
    void a_pack_without_scenarios_is_refused() throws IOException {
        var us = pack("us", REGIME, "rules: {}", "plain: { id: r-1 }");

        assertThatThrownBy(() -> Scenarios.read(us)).hasMessageContaining("no scenario");
    }

    @Test
    void a_pack_with_problems_is_refused_and_all_are_named() throws IOException {
        var us = pack(
                "us", "{ id: us, titel: United States, kind: regime, country: USA, ", SCENARIO, "plain: { id: r-1 }");

        assertThatThrownBy(() -> Scenarios.read(us))
                .hasMessageContaining("`titel`")
                .hasMessageContaining("`USA`");
    }

    private Path pack(String id, String pack, String topic, String templates) throws IOException {
        var folder = Files.createDirectory(packs.resolve(id));
        Files.writeString(folder.resolve("pack.yaml"), pack + REVIEW);
        Files.writeString(folder.resolve("topic.yaml"), topic);
        Files.writeString(folder.resolve("templates.yaml"), templates);
        return folder;
    }
}
