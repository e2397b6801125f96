package dev.writ.policy.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCheckTest {
    private static final String OTHER_RULE = PackOnDisk.RULES.substring(PackOnDisk.RULES.indexOf("rule"));

    @TempDir
    Path folder;

    @Test
    void a_good_pack_has_no_problem() {
        assertThat(check(PackOnDisk.in(folder))).isEmpty();
    }

    @Test
    void a_rule_that_nothing_proves_is_told() {
        assertThat(check(PackOnDisk.in(folder)
                        .with("content.yaml", PackOnDisk.NOTES.substring(0, PackOnDisk.NOTES.indexOf("scenarios:")))))
                .containsExactly(
                        "us/content.yaml:2:3: `us.content` stands in no scenario; add one, and list the rule under"
                                + " `stands`",
                        "us/content.yaml:2:3: `us.content` is silent in no scenario; add one, and list the rule"
                                + " under `silent`");
    }

    @Test
    void a_rule_without_a_reason_is_told() {
        assertThat(check(
                        PackOnDisk.in(folder).with("content.yaml", PackOnDisk.NOTES.replaceAll("    reason:.*\n", ""))))
                .containsExactly(
                        "us/content.yaml:2:3: `us.content` has no reason; say in one to three sentences why there is"
                                + " such a rule");
    }

    @Test
    void a_source_that_nothing_cites_is_told() {
        assertThat(check(PackOnDisk.in(folder)
                        .with(
                                "sources/guidelines.yaml",
                                PackOnDisk.SOURCE.replace("2702.a", "1").replace("seen", "unverified"))))
                .containsExactly("us/sources/guidelines.yaml:4:3: no rule cites `guidelines/1`; cite it or remove it");
    }

    @Test
    void a_scenario_that_names_an_unknown_rule_is_told() {
        assertThat(check(PackOnDisk.in(folder)
                        .with("content.yaml", PackOnDisk.NOTES.replace("stands: [", "stands: [us.contnt, "))))
                .containsExactly("us/content.yaml:6:5: no rule is called `us.contnt`; closest is `us.content`");
    }

    @Test
    void rules_of_packs_that_are_not_here_are_not_looked_up() {
        assertThat(check(PackOnDisk.in(folder)
                        .with("content.yaml", PackOnDisk.NOTES.replace("stands: [", "stands: [core.x, "))))
                .isEmpty();
    }

    @Test
    void a_rule_cannot_both_stand_and_be_silent() {
        assertThat(check(PackOnDisk.in(folder)
                        .with(
                                "content.yaml",
                                PackOnDisk.NOTES.replace("silent:", "stands: [us.content]\n    silent:"))))
                .containsExactly("us/content.yaml:10:5: `us.content` cannot both stand and be silent");
    }

    @Test
    void two_scenarios_of_a_file_with_one_name_are_told() {
        assertThat(check(PackOnDisk.in(folder)
                        .with(
                                "content.yaml",
                                PackOnDisk.NOTES.replace("billing records are no content", "a letter is not enough"))))
                .containsExactly("us/content.yaml:10:5: the scenario `a letter is not enough` already stands in"
                        + " us/content.yaml:6:5; say what differs");
    }

    @Test
    void an_unknown_template_is_told_where_the_core_is_here() {
        PackOnDisk us = PackOnDisk.in(folder)
                .with(
                        "content.yaml",
                        PackOnDisk.NOTES.replace("given: { kind: LEGAL }\n    expect", "like: agnt\n    expect"));
        PackOnDisk core = PackOnDisk.empty(folder, "core")
                .with("pack.yaml", "id: core\ntitle: Core\nkind: core\nreviewedBy: writ\n")
                .with("templates.yaml", "agent: { kind: LEGAL }\n");

        assertThat(check(us)).isEmpty();
        assertThat(check(us, core))
                .containsExactly("us/content.yaml:6:5: no template is called `agnt`; closest is `agent`");
    }

    @Test
    void an_id_that_two_packs_use_is_told() {
        PackOnDisk theDefault = house("house.default", "house.acme.a");
        PackOnDisk acme = house("house.acme", "house.acme.a");

        assertThat(check(theDefault, acme))
                .singleElement()
                .asString()
                .endsWith(
                        "`house.acme.a` already stands in house.default/a.yaml:2:3; every rule and row has its own id");
    }

    @Test
    void problems_of_reading_are_told_too() {
        assertThat(check(PackOnDisk.in(folder).with("content.drl", PackOnDisk.RULES + OTHER_RULE)))
                .containsExactly("us/content.drl:11:6: `us.content` already stands in us/content.drl:3:6;"
                        + " every rule and row has its own id");
    }

    private PackOnDisk house(String id, String rule) {
        return PackOnDisk.empty(folder, id)
                .with("pack.yaml", "id: %s\ntitle: House\nkind: house\nreviewedBy: writ\n".formatted(id))
                .with("a.drl", "package %s\nrule \"%s\" when then withdraw(); end\n".formatted(id, rule))
                .with(
                        "a.yaml",
                        PackOnDisk.NOTES
                                .replace("us.content", rule)
                                .replace("reason:", "because: we said so\n    reason:"));
    }

    private static List<String> check(PackOnDisk... packs) {
        List<Reading> readings = Arrays.stream(packs).map(PackOnDisk::read).toList();
        return PackCheck.check(readings).stream().map(Problem::toString).toList();
    }
}
