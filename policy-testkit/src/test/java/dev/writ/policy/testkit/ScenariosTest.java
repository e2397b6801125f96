package dev.writ.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {
    private static final String HOUSE = "{ id: house.acme, title: Acme, kind: house }";
    private static final String TEMPLATES = "plain: { id: r-1, kind: LEGAL, fee: { due: YES, paid: NO } }";

    @TempDir
    Path folder;

    @Test
    void a_scenario_starts_from_its_template() throws IOException {
        write("templates.yaml", TEMPLATES);
        write(
                "a.yaml",
                "scenarios: [ { name: a, like: plain, given: { fee: { due: null } }, expect: { outcome: HOLD } } ]");

        assertThat(Scenarios.read(folder))
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.request())
                        .isEqualTo(Given.yaml("{ id: r-1, kind: LEGAL, fee: { paid: NO } }")));
    }

    @Test
    void the_day_of_the_law_goes_into_the_request() throws IOException {
        write("a.yaml", "scenarios: [ { name: a, given: { id: r-1 }, asOf: 2026-11-22, expect: { outcome: HOLD } } ]");

        assertThat(Scenarios.read(folder).get(0).request().path("asOf").asString())
                .isEqualTo("2026-11-22");
    }

    @Test
    void a_pack_s_templates_stand_before_those_of_core() throws IOException {
        var us = Files.createDirectory(folder.resolve("us"));
        var core = Files.createDirectory(folder.resolve("core"));
        Files.writeString(core.resolve("templates.yaml"), "{ plain: { id: core }, other: { id: other } }");
        Files.writeString(us.resolve("templates.yaml"), "plain: { id: us }");
        Files.writeString(us.resolve("pack.yaml"), "{ id: us, kind: regime }");
        Files.writeString(
                us.resolve("a.yaml"),
                "scenarios: [ { name: a, like: plain, expect: { outcome: HOLD } }, { name: b, like: other, expect: { outcome: HOLD } } ]");

        assertThat(Scenarios.read(us))
                .extracting(scenario -> scenario.request().path("id").asString())
                .containsExactly("us", "other");
    }

    @Test
    void a_house_is_tested_under_itself_and_others_under_none() throws IOException {
        write("a.yaml", "scenarios: [ { name: a, given: { id: r-1 }, expect: { outcome: HOLD } } ]");
        assertThat(Scenarios.read(folder).get(0).house()).isEqualTo("none");

        write("pack.yaml", HOUSE);
        assertThat(Scenarios.read(folder).get(0).house()).isEqualTo("acme");
    }

    @Test
    void a_scenario_knows_its_line() throws IOException {
        write(
                "a.yaml",
                "scenarios:\n  - { name: a, given: { id: r-1 }, expect: { outcome: HOLD } }\n  - { name: b, given: { id: r-2 }, expect: { outcome: HOLD } }\n");

        assertThat(Scenarios.read(folder)).extracting(Scenario::place).containsExactly("a.yaml:2", "a.yaml:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ name: a, given: { id: r-1 } }",
                "{ name: a, given: { id: r-1 }, expect: {} }",
                "{ name: a, expect: { outcome: HOLD } }",
                "{ given: { id: r-1 }, expect: { outcome: HOLD } }",
                "{ name: a, like: unheard-of, expect: { outcome: HOLD } }",
                "{ name: a, given: { id: r-1 }, expcet: { outcome: HOLD } }",
                "{ name: a, given: { id: r-1 }, expect: { outcome: HOLD }, stand: [core.a] }",
                "{ name: a, given: { id: r-1 }, expect: { outcome: HOLD }, stands: core.a }",
                "{ name: a, given: { id: r-1 }, expect: { outcome: HOLD }, stands: [] }",
                "{ name: a, given: { id: r-1 }, expect: { error: { pointer: /id } }, silent: [core.a] }",
                "{ name: a, name: b, given: { id: r-1 }, expect: { outcome: HOLD } }",
                "{ name: a, given: &x { id: r-1 }, expect: { outcome: HOLD } }"
            })
    void a_scenario_that_cannot_prove_anything_is_refused_with_its_place(String scenario) throws IOException {
        write("a.yaml", "scenarios: [ " + scenario + " ]");

        assertThatThrownBy(() -> Scenarios.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml:1");
    }

    @Test
    void a_folder_without_scenarios_is_refused() throws IOException {
        write("pack.yaml", HOUSE);

        assertThatThrownBy(() -> Scenarios.read(folder)).hasMessageContaining("no file with scenarios");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules: {}", "scenarios: []", "scenarios: { name: a }", "- a", ""})
    void a_file_without_scenarios_is_refused(String text) throws IOException {
        write("a.yaml", text);

        assertThatThrownBy(() -> Scenarios.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml");
    }

    @Test
    void only_a_table_of_what_is_obtainable_needs_no_scenario() throws IOException {
        write("a.yaml", "scenarios: [ { name: a, given: { id: r-1 }, expect: { outcome: HOLD } } ]");
        write("obtainable.yaml", "table: obtainable");

        assertThat(Scenarios.read(folder)).hasSize(1);

        write("strength.yaml", "table: strength");

        assertThatThrownBy(() -> Scenarios.read(folder)).hasMessageContaining("strength.yaml");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
