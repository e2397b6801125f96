package dev.writ.policy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialsTest {

    @TempDir
    private Path folder;

    @Test
    void every_scenario_is_tried_and_those_that_do_not_hold_say_why() throws IOException {
        var trials = trials(OnePack.write(folder.resolve("us")));

        assertThat(trials).extracting(Trial::holds).containsExactly(true, false);
        assertThat(trials.get(1).failures()).containsExactly("/outcome: expected DISCLOSE, found REJECT");
        assertThat(trials.get(1).place()).startsWith("us/topic.yaml:3:");
    }

    @Test
    void a_scenario_that_proves_nothing_fails_and_the_others_are_tried_all_the_same() throws IOException {
        var trials = trials(OnePack.write(folder.resolve("us"), """
            scenarios:
              - { name: typo, like: plain, expect: { outcom: REJECT } }
              - { name: good, like: plain, expect: { outcome: REJECT } }
              - { name: from nowhere, like: plane, expect: { outcome: REJECT } }
              - { name: elsewhere, like: plain, house: acme, expect: { outcome: REJECT } }
            """));

        assertThat(trials).extracting(Trial::holds).containsExactly(false, true, false, false);
        assertThat(trials.get(0).failures().get(0))
                .contains("unknown key `outcom`")
                .doesNotContain("topic.yaml");
        assertThat(trials.get(2).failures().get(0)).contains("unknown template `plane`; nearest is `plain`");
        assertThat(trials.get(3).failures()).containsExactly("no house `acme`");
    }

    private static List<Trial> trials(Path pack) {
        return Trials.of(PackReader.read(pack), Map.of(), new Refusing());
    }
}
