package dev.writ.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_template() throws IOException {
        write("templates.yaml", "plain: { id: r-1, kind: LEGAL, fee: { due: YES, paid: NO } }");
    }

    @Test
    void a_scenario_starts_from_its_template() throws IOException {
        write(
                "a.yaml",
                "scenarios: [ { id: A1, name: a, like: plain, given: { fee: { due: null } }, expect: { outcome: HOLD } } ]");

        assertThat(Suite.read(folder))
                .singleElement()
                .satisfies(scenario -> assertThat(scenario.request())
                        .isEqualTo(Given.yaml("{ id: r-1, kind: LEGAL, fee: { paid: NO } }")));
    }

    @Test
    void what_a_scenario_rests_on_stays_out_of_the_request() throws IOException {
        write(
                "a.yaml",
                "scenarios: [ { id: A1, cite: [law], because: why, confidence: H, name: a, given: { id: r-1 }, expect: { outcome: HOLD } } ]");

        var scenario = Suite.read(folder).get(0);

        assertThat(scenario.id()).isEqualTo(Optional.of("A1"));
        assertThat(scenario.request()).isEqualTo(Given.yaml("{ id: r-1 }"));
    }

    @Test
    void the_day_of_the_law_goes_into_the_request() throws IOException {
        write(
                "a.yaml",
                "scenarios: [ { id: A1, name: a, given: { id: r-1 }, asOf: 2026-11-22, expect: { outcome: HOLD } } ]");

        assertThat(Suite.read(folder).get(0).request().path("asOf").asString()).isEqualTo("2026-11-22");
    }

    @Test
    void core_and_regimes_decide_alone_unless_a_house_is_named() throws IOException {
        write("a.yaml", """
                scenarios:
                  - { id: A1, name: a, given: { id: r-1 }, expect: { outcome: HOLD } }
                  - { id: A2, name: b, house: acme, given: { id: r-1 }, expect: { outcome: HOLD } }
                """);

        assertThat(Suite.read(folder)).extracting(Scenario::house).containsExactly("none", "acme");
    }

    @Test
    void a_scenario_knows_its_place() throws IOException {
        write("a.yaml", "scenarios:\n  - { id: A1, name: a, given: { id: r-1 }, expect: { outcome: HOLD } }\n");

        assertThat(Suite.read(folder).get(0).place()).startsWith("a.yaml:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ id: A1, name: a, given: { id: r-1 } }",
                "{ id: A1, name: a, given: { id: r-1 }, expect: {} }",
                "{ id: A1, name: a, expect: { outcome: HOLD } }",
                "{ id: A1, given: { id: r-1 }, expect: { outcome: HOLD } }",
                "{ name: a, given: { id: r-1 }, expect: { outcome: HOLD } }",
                "{ id: A1, name: a, like: unheard-of, expect: { outcome: HOLD } }",
                "{ id: A1, name: a, given: { id: r-1 }, expcet: { outcome: HOLD } }",
                "{ id: A1, name: a, given: { id: r-1 }, expect: { outcom: HOLD } }",
                "{ id: A1, name: a, given: { id: r-1 }, expect: { outcome: HOLD }, stand: [core.a] }",
                "{ id: A1, name: a, given: { id: r-1 }, expect: { outcome: HOLD }, stands: core.a }",
                "{ id: A1, name: a, given: { id: r-1 }, expect: { error: { pointer: /id } }, silent: [core.a] }",
                "{ id: A1, name: a, name: b, given: { id: r-1 }, expect: { outcome: HOLD } }"
            })
    void a_scenario_that_cannot_prove_anything_is_refused_with_its_place(String scenario) throws IOException {
        write("a.yaml", "scenarios: [ " + scenario + " ]");

        assertThatThrownBy(() -> Suite.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml:1");
    }

    @Test
    void a_folder_without_scenarios_is_refused() {
        assertThatThrownBy(() -> Suite.read(folder)).hasMessageContaining("holds no scenario");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules: {}", "scenarios: []", "scenarios: { name: a }", "- a", ""})
    void a_file_without_scenarios_is_refused(String text) throws IOException {
        write("a.yaml", text);

        assertThatThrownBy(() -> Suite.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
