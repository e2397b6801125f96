package dev.writ.policy.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands beside the rules: notes, sources, dates, and the pack's own file. */
class NotesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> notes() {
        return Stream.of(
                row("us.content:", "us.contents:", new String[] {
                    "us/content.drl:3:6: `us.content` has no entry in `content.yaml`; add it there with"
                            + " `title` and `reason`,"
                            + " or correct `us.contents`",
                    "us/content.yaml:2:3: `content.drl` has no rule `us.contents`; closest is `us.content`"
                }),
                row(
                        "title: Content needs a warrant",
                        "cure: ask",
                        "2:3: `us.content` has no title; say in one line what it does"),
                row(
                        "a warrant",
                        "a warrant.",
                        "3:12: a title is one line of at most 120 characters without a final stop"),
                row("title: Content", "title: 12 #", "3:12: `title` does not fit; expected text; put it in quotes"),
                row("reason:", "from: 2025-02-29\n    reason:", "4:11: the calendar has no `2025-02-29`"),
                row(
                        "reason:",
                        "from: 22.11.2026\n    reason:",
                        "4:11: `22.11.2026` is no date; write year-month-day, such" + " as `2026-11-22`"),
                row(
                        "reason:",
                        "from: 1980-01-01\n    reason:",
                        "2:3: `us.content` is in force on days on which no source of"
                                + " it is; `us-code-18/2702.a` is law from 1986-10-21"),
                row(
                        "reason:",
                        "from: 2025-01-01\n    until: 2024-01-01\n    reason:",
                        "2:3: `us.content` ends on 2024-01-01," + " before it begins"),
                row(
                        "given: { kind: LEGAL }\n    expect",
                        "expect",
                        "6:5: a scenario needs a request: `like` a template," + " `given`, or both"),
                row(
                        "silent: [us.content]",
                        "asOf: 2026-01-01",
                        "10:5: a scenario expects something: add `expect`, `stands` or" + " `silent`"),
                row("expect: {", "expects: {", "8:5: unknown key `expects` in a scenario; closest is `expect`"),
                row(
                        "stands: [us.content]",
                        "stands: us.content",
                        "9:13: `stands` does not fit; expected a list, each element" + " after a `-`"),
                row(
                        "scenarios:",
                        "scenario:",
                        "5:1: unknown key `scenario` in the file beside rules; closest is `scenarios`"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void a_mistake_in_a_note_is_named_where_it_stands(String right, String wrong, String[] messages) {
        assertThat(PackOnDisk.in(folder)
                        .with("content.yaml", PackOnDisk.NOTES.replace(right, wrong))
                        .problems())
                .containsExactly(messages);
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                Arguments.of(
                        "2702.a:",
                        "2702.b:",
                        "us/content.drl:4:15: no file in `sources` defines `us-code-18/2702.a`;"
                                + " closest is `us-code-18/2702.b`"),
                Arguments.of(
                        "cite:",
                        "site:",
                        "us/sources/us-code-18.yaml:5:5: unknown key `site` in provision `2702.a`;"
                                + " closest is `cite`"),
                Arguments.of(
                        "status: seen",
                        "status: Seen",
                        "us/sources/us-code-18.yaml:8:13: `Seen` is not known here;" + " allowed: seen, unverified"),
                Arguments.of(
                        "    reviewedOn: 2026-11-22\n",
                        "",
                        "us/sources/us-code-18.yaml:5:5: `reviewedOn` is missing; add" + " `reviewedOn: ...`"),
                Arguments.of(
                        "provisions:",
                        "provision:",
                        "us/sources/us-code-18.yaml:1:1: `provisions` is missing; list at" + " least one"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_mistake_in_a_source_is_named_where_it_stands(String right, String wrong, String message) {
        assertThat(PackOnDisk.in(folder)
                        .with("sources/us-code-18.yaml", PackOnDisk.SOURCE.replace(right, wrong))
                        .problems())
                .contains(message);
    }

    static Stream<Arguments> manifests() {
        return Stream.of(
                Arguments.of("id: us", "id: de", "1:5: the id is `de` and the folder `us`; give both the same name"),
                Arguments.of("kind: regime", "kind: law", "3:7: `law` is not known here; allowed: core, regime, house"),
                Arguments.of("country: US\n", "", "1:1: a regime, and only a regime, names its `country`"),
                Arguments.of(
                        "country: US", "country: DE", "1:5: a pack of kind `regime` is called `de`, and this one `us`"),
                Arguments.of(
                        "country: US",
                        "country: USA",
                        "4:10: `USA` is not an assigned country code; expected ISO 3166-1"
                                + " alpha-2 such as `US`, ISO 3166-2 such as `US-CA`, or `EU`"),
                Arguments.of(
                        "reviewedUntil: 2027-06-30",
                        "reviewedUntil: 2027-06-31",
                        "6:16: the calendar has no `2027-06-31`"),
                Arguments.of("title: United States\n", "", "1:1: `title` is missing; add `title: ...`"));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void a_mistake_in_what_makes_a_pack_is_named_where_it_stands(String right, String wrong, String message) {
        assertThat(PackOnDisk.in(folder)
                        .with("pack.yaml", PackOnDisk.MANIFEST.replace(right, wrong))
                        .problems())
                .containsExactly("us/pack.yaml:" + message);
    }

    @Test
    void a_folder_without_its_own_file_is_no_pack() {
        assertThat(PackOnDisk.in(folder).without("pack.yaml").problems())
                .containsExactly("us/pack.yaml:1:1: the folder has no `pack.yaml`; add one");
    }

    @Test
    void a_rule_that_rests_on_nothing_is_told() {
        assertThat(PackOnDisk.in(folder)
                        .with("content.drl", PackOnDisk.RULES.replaceAll("    @Source.*\n", ""))
                        .problems())
                .containsExactly("us/content.drl:3:6: `us.content` rests on nothing; cite a source, or say in the YAML"
                        + " file what it rests on under `because`");
    }

    @Test
    void a_rule_ends_with_the_last_of_its_sources() {
        Rule rule = rule(PackOnDisk.in(folder)
                .with("sources/us-code-18.yaml", PackOnDisk.SOURCE.replace("from:", "until: 2030-12-31\n    from:")));
        assertThat(rule.from()).contains(LocalDate.of(1986, 10, 21));
        assertThat(rule.until()).contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void a_rule_with_a_ground_of_its_own_does_not_depend_on_its_sources() {
        Rule rule = rule(PackOnDisk.in(folder)
                .with("content.yaml", PackOnDisk.NOTES.replace("reason:", "because: case law\n    reason:")));
        assertThat(rule.from()).isEmpty();
        assertThat(rule.card().citations())
                .extracting("id", "text")
                .contains(org.assertj.core.groups.Tuple.tuple("us", "case law"));
    }

    @Test
    void a_cure_makes_a_bar_curable() {
        Rule rule = rule(PackOnDisk.in(folder)
                .with(
                        "content.drl",
                        PackOnDisk.RULES.replace("require( $item, SEARCH_WARRANT )", "bar( NOT_CRIMINAL )"))
                .with("content.yaml", PackOnDisk.NOTES.replace("reason:", "cure: send a warrant\n    reason:")));
        assertThat(rule.then())
                .extracting(finding -> ((Finding.Bar) finding).curable())
                .isEqualTo(true);
        assertThat(rule.card().cure()).isEqualTo(Optional.of("send a warrant"));
    }

    private static Rule rule(PackOnDisk pack) {
        return pack.read().pack().orElseThrow().rules().get(0);
    }

    private static Arguments row(String right, String wrong, String message) {
        return row(right, wrong, new String[] {"us/content.yaml:" + message});
    }

    private static Arguments row(String right, String wrong, String[] messages) {
        return Arguments.of(right, wrong, messages);
    }
}
