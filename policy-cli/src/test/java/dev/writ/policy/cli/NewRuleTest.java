package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.drl.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewRuleTest {

    @TempDir
    private Path folder;

    private Path house = Path.of("");

    @BeforeEach
    void write() {
        Run.piped("new", "house", "acme", "--in", folder.toString());
        house = folder.resolve("house.acme");
    }

    /** All but the one that would repeat what the table of the new house says already, and the one that only a law says. */
    static Stream<String> findings() {
        return Usage.all().stream()
                .map(Usage::word)
                .filter(word -> !Set.of("requireAtLeast", "compel").contains(word));
    }

    @Test
    void what_a_check_will_say_is_told_at_once() {
        var run = create("house.acme.try.it", "--verb", "requireAtLeast");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\n  house.acme/try.drl:3:6: ", "`house.acme.process.traces`");
        assertThat(Run.piped("check", house.toString()).status()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatever_it_finds_a_new_rule_is_in_order_holds_and_is_laid_out(String finding) {
        assertThat(create("house.acme.try.it", "--verb", finding).status()).isZero();

        assertThat(Run.piped("check", house.toString()).out()).isEmpty();
        assertThat(Run.piped("test", house.toString())).isEqualTo(new Run(0, "20 scenarios, 0 failed\n", ""));
        assertThat(Run.piped("fmt", "--check", house.toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void it_goes_to_the_end_of_its_topic_and_leaves_the_rest_alone() throws IOException {
        var rules = Files.readString(house.resolve("notice.drl"));
        var notes = Files.readString(house.resolve("notice.yaml"));

        create("house.acme.notice.child", "--verb", "notice");

        assertThat(Files.readString(house.resolve("notice.drl")))
                .startsWith(rules + "\nrule \"house.acme.notice.child\"\n");
        assertThat(Files.readString(house.resolve("notice.yaml")))
                .startsWith(notes.substring(0, notes.indexOf("scenarios:")) + "  house.acme.notice.child:\n    title: ")
                .contains(notes.substring(notes.indexOf("scenarios:")) + "  - name: house.acme.notice.child stands");
        assertThat(Run.piped("test", house.toString()).out()).isEqualTo("20 scenarios, 0 failed\n");
    }

    @Test
    void what_a_person_has_to_do_is_listed_line_by_line() {
        create("house.acme.notice.child", "--verb", "notice");

        var out = create("house.acme.notice.school", "--verb", "notice", "--source", "guidelines/schools")
                .out();

        assertThat(out)
                .contains("added to " + house.resolve("notice.drl") + "\n")
                .contains("notice.drl:40: say when the rule stands")
                .contains("notice.drl:42: say what it finds")
                .contains("notice.yaml:16: say what the rule does")
                .contains("sources/guidelines.yaml:32: cite the provision as lawyers do");
    }

    @Test
    void a_source_that_is_there_is_cited_and_not_written_again() throws IOException {
        var sources = Files.readString(house.resolve("sources/guidelines.yaml"));

        create("house.acme.notice.child", "--verb", "notice", "--source", "guidelines/notice");

        assertThat(house.resolve("sources/guidelines.yaml")).hasContent(sources);
        assertThat(house.resolve("notice.drl"))
                .content()
                .contains("\n    @Source(\"guidelines/notice\")\nwhen\n    Case( kind");
        assertThat(Run.piped("check", house.toString()).status()).isZero();
    }

    @Test
    void a_source_can_be_in_a_file_of_its_own() {
        create("house.acme.child", "--source", "statute/1.a");

        assertThat(house.resolve("sources/statute.yaml")).content().startsWith("title: statute\nprovisions:\n  1.a:\n");
        assertThat(Run.piped("check", house.toString()).status()).isZero();
    }

    @Test
    void a_topic_can_be_named() {
        create("house.acme.child", "--topic", "notice.drl");

        assertThat(house.resolve("notice.drl")).content().contains("rule \"house.acme.child\"");
        assertThat(house.resolve("child.drl")).doesNotExist();
    }

    @Test
    void a_table_takes_rows_and_no_rules() {
        assertThat(create("house.acme.process.child").err())
                .contains("`process.csv` is a table, whose rows are its rules; add a row to it, or name another file");
    }

    @Test
    void an_id_of_another_pack_is_told() {
        assertThat(create("house.kestrel.child").err())
                .contains("`house.kestrel.child` is no id of this pack; ids begin with `house.acme.`");
    }

    @Test
    void an_id_that_is_taken_is_told_and_nothing_is_written() throws IOException {
        var rules = Files.readString(house.resolve("notice.drl"));

        var run = create("house.acme.notice.before", "--topic", "other");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nothing was written", "`house.acme.notice.before` already stands in");
        assertThat(house.resolve("notice.drl")).hasContent(rules);
        assertThat(house.resolve("other.drl")).doesNotExist();
    }

    @Test
    void a_finding_that_there_is_not_is_told_with_the_nearest() {
        assertThat(create("house.acme.child", "--verb", "prohibits").err())
                .contains("no finding is called `prohibits`; closest is `prohibit`");
    }

    @Test
    void a_pack_that_does_not_load_is_mended_first() throws IOException {
        Files.writeString(house.resolve("notice.drl"), "package house.acme rule");

        assertThat(create("house.acme.child").err()).contains("does not load; `policy check " + house + "` says why");
    }

    @Test
    void notes_on_one_line_are_left_to_their_author() throws IOException {
        Files.writeString(house.resolve("password.yaml"), "rules: { house.acme.password: { title: T, reason: R } }\n");

        assertThat(create("house.acme.password.child").err())
                .contains(
                        "nothing can be added to `rules` in `password.yaml`, because it does not stand below its key");
    }

    private Run create(String id, String... more) {
        return Run.piped(Stream.concat(Stream.of("new", "rule", id, "--in", house.toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
