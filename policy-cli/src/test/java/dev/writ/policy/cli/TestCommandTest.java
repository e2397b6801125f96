package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    private static final String REFUSED = """
        scenarios:
          - name: a civil party is sent to court
            given:
              id: r-1
              kind: LEGAL
              receivedAt: "2026-11-16T10:00:00-05:00"
              entity: US
              requester: { type: CIVIL_LITIGANT, jurisdiction: US }
              matter: { nature: CIVIL }
              accounts: [ { id: A1, identifiers: [ "username:heron12" ] } ]
              items: [ { category: SUBSCRIBER_IDENTITY } ]
            expect: { outcome: %s }
            stands: [house.kestrel.civil]
        """;

    @TempDir
    private Path folder;

    private Path house = Path.of("");

    @BeforeEach
    void write() throws IOException {
        house = HouseOnDisk.write(folder.resolve("house.kestrel"), "house.kestrel.civil");
    }

    @Test
    void scenarios_that_hold_are_counted() throws IOException {
        say(REFUSED.formatted("REJECT"));

        assertThat(Run.piped("test", house.toString())).isEqualTo(new Run(0, "1 scenario, 0 failed\n", ""));
    }

    @Test
    void a_scenario_that_fails_is_printed_with_its_place_and_what_was_found() throws IOException {
        say(REFUSED.formatted("DISCLOSE"));

        assertThat(Run.piped("test", house.toString())).isEqualTo(new Run(1, """
            house.kestrel/more.yaml:2:5: a civil party is sent to court
                /outcome: expected DISCLOSE, found REJECT
            1 scenario, 1 failed
            """, ""));
    }

    @Test
    void on_demand_it_says_because_of_which_rules() throws IOException {
        say(REFUSED.formatted("DISCLOSE"));

        assertThat(Run.piped("test", "--why", house.toString()).out())
                .contains("    decided REJECT [", "    house.kestrel.civil: bars: CIVIL_MATTER");
    }

    @Test
    void a_pack_without_scenarios_is_not_green() {
        assertThat(Run.piped("test", house.toString())).isEqualTo(new Run(1, """
            house.kestrel: no scenario; add one that shows what the pack does
            0 scenarios, 0 failed
            """, ""));
    }

    @Test
    void a_rule_that_a_scenario_would_miss_is_counted_on_demand() throws IOException {
        say(REFUSED.formatted("REJECT"));

        assertThat(Run.piped("test", "--each-rule", house.toString()))
                .isEqualTo(new Run(0, "1 scenario, 0 failed; 0 rules that none would miss\n", ""));
    }

    @Test
    void a_scenario_that_does_not_name_a_rule_may_miss_it_too() throws IOException {
        say(REFUSED.formatted("REJECT").replace("    stands: [house.kestrel.civil]\n", ""));

        assertThat(Run.piped("test", "--each-rule", house.toString()).out())
                .isEqualTo("1 scenario, 0 failed; 0 rules that none would miss\n");
    }

    @Test
    void a_rule_that_none_would_miss_is_printed_with_its_place() throws IOException {
        say(REFUSED.replace("outcome: %s", "counting: { class: CIVIL }"));

        assertThat(Run.piped("test", "--each-rule", house.toString())).isEqualTo(new Run(1, """
            house.kestrel/civil.drl:3: no scenario would miss `house.kestrel.civil`; let one in which it stands expect \
            what the rule changes, or remove the rule
            1 scenario, 0 failed; 1 rule that none would miss
            """, ""));
    }

    @Test
    void a_scenario_that_fails_anyway_misses_nothing() throws IOException {
        say(REFUSED.formatted("DISCLOSE"));

        assertThat(Run.piped("test", "--each-rule", house.toString()).out())
                .endsWith("1 scenario, 1 failed; 1 rule that none would miss\n");
    }

    @Test
    void a_pack_that_does_not_load_is_worse() throws IOException {
        Files.writeString(house.resolve("civil.drl"), "package house.kestrel\n\nrule civil\n");

        var run = Run.piped("test", house.toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("policy: house.kestrel/civil.drl:3:");
    }

    @Test
    void two_packs_of_one_name_are_not_mixed() throws IOException {
        var copy = HouseOnDisk.write(folder.resolve("copy/house.kestrel"), "house.kestrel.civil");

        var run = Run.piped("test", house.toString(), copy.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the pack `house.kestrel` is both in `");
    }

    @Test
    void a_folder_that_is_named_twice_is_tested_once() throws IOException {
        say(REFUSED.formatted("REJECT"));

        assertThat(Run.piped("test", house.toString(), folder.toString()).out()).isEqualTo("1 scenario, 0 failed\n");
    }

    @Test
    void without_a_folder_it_says_how() {
        var run = Run.piped("test");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("missing required parameter: `DIR`", "policy test --help");
    }

    private void say(String scenarios) throws IOException {
        Files.writeString(house.resolve("more.yaml"), scenarios);
    }
}
