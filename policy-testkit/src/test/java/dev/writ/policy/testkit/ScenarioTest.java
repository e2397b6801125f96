package dev.writ.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTest {
    private static final String REQUEST =
            "{ id: r-1, kind: LEGAL, receivedAt: 2026-11-16T10:00:00Z, entity: US, requester: { type: COURT } }";

    @TempDir
    Path folder;

    @Test
    void it_holds_when_all_holds() throws IOException {
        assertThat(failures("expect: { outcome: REJECT }, stands: [core.no], silent: [core.yes]"))
                .isEmpty();
    }

    @Test
    void a_rule_that_should_stand_and_does_not_fails() throws IOException {
        assertThat(failures("expect: { outcome: REJECT }, stands: [core.yes]"))
                .containsExactly("stands: `core.yes` did not stand");
    }

    @Test
    void a_rule_that_should_be_silent_and_stands_fails() throws IOException {
        assertThat(failures("expect: { outcome: REJECT }, silent: [core.no]"))
                .containsExactly("silent: `core.no` stood");
    }

    @Test
    void a_rule_that_no_pack_has_fails_even_where_it_is_silent() throws IOException {
        assertThat(failures("expect: { outcome: REJECT }, silent: [core.yess]"))
                .containsExactly("silent: no pack has a rule `core.yess`; nearest is `core.yes`");
        assertThat(failures("expect: { outcome: REJECT }, stands: [core.noo]"))
                .contains("stands: no pack has a rule `core.noo`; nearest is `core.no`");
    }

    @Test
    void rules_alone_are_a_check_of_a_decision() throws IOException {
        assertThat(failures("silent: [core.yes]")).isEmpty();
        assertThat(failures("silent: [core.yes]", "{ id: r-1 }")).hasSize(1);
    }

    @Test
    void the_house_chooses_the_engine() throws IOException {
        assertThatThrownBy(() -> failures("house: acme, expect: { outcome: REJECT }"))
                .hasMessageContaining("acme");
    }

    @Test
    void a_request_that_is_refused_is_not_decided() throws IOException {
        assertThat(failures("expect: { outcome: REJECT }", "{ id: r-1 }"))
                .singleElement()
                .asString()
                .contains("refused");
    }

    @Test
    void what_failed_is_told_with_what_was_expected_what_was_found_and_why() throws IOException {
        assertThat(scenario("expect: { outcome: CLARIFY }", REQUEST)
                        .tried(new Refusing())
                        .report())
                .contains("it is refused (a.yaml:1:")
                .contains("/outcome: expected CLARIFY, found REJECT")
                .contains("core.no: nobody gets anything");
    }

    private List<String> failures(String said) throws IOException {
        return failures(said, REQUEST);
    }

    private List<String> failures(String said, String request) throws IOException {
        return scenario(said, request).failures(new Refusing());
    }

    private Scenario scenario(String said, String request) throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"),
                "scenarios: [ { id: A1, name: it is refused, given: " + request + ", " + said + " } ]");
        Files.writeString(folder.resolve("templates.yaml"), "{}");
        return Suite.read(folder).get(0);
    }
}
