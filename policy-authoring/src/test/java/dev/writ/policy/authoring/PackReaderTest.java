package dev.writ.policy.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

    @TempDir
    Path folder;

    @Test
    void a_rule_is_what_its_files_say() {
        Reading reading = PackOnDisk.in(folder).read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.pack().orElseThrow().rules())
                .containsExactly(new Rule(
                        new RuleCard(
                                "us.content",
                                "us",
                                false,
                                "Content needs a warrant",
                                Optional.empty(),
                                List.of(new Citation(
                                        "us-code-18/2702.a",
                                        "18 U.S.C. 2702(a): What providers may not disclose",
                                        Optional.of("https://law.example/18"),
                                        CitationStatus.SEEN))),
                        Optional.of(LocalDate.of(1986, 10, 21)),
                        Optional.empty(),
                        List.of(
                                new Pattern(
                                        Quantifier.EACH,
                                        FactKind.REQUESTER,
                                        Optional.empty(),
                                        new Constraint.All(List.of(
                                                new Compare("country", Operator.EQ, List.of("US")),
                                                new Compare("authority", Operator.EQ, List.of("true"))))),
                                new Pattern(
                                        Quantifier.EACH,
                                        FactKind.ITEM,
                                        Optional.of("$item"),
                                        new Constraint.All(List.of(
                                                new Compare("category", Operator.EQ, List.of("CONTENT_PRIVATE")))))),
                        Optional.of("$item"),
                        new Finding.Requirement(Set.of(InstrumentType.SEARCH_WARRANT), Optional.empty()),
                        "us/content.drl:3"));
    }

    @Test
    void who_answers_for_a_pack_and_who_opened_its_sources_is_read() {
        Reading reading = PackOnDisk.in(folder).read();

        assertThat(reading.manifest().orElseThrow().reviewedBy()).isEqualTo("writ");
        assertThat(reading.manifest().orElseThrow().reviewedUntil()).contains(LocalDate.of(2027, 6, 30));
        assertThat(reading.sources())
                .singleElement()
                .returns("United States Code, Title 18", Source::work)
                .returns(Optional.of(new Source.Review("writ", LocalDate.of(2026, 11, 22))), Source::review);
    }

    @Test
    void the_same_files_give_the_same_reading() {
        assertThat(PackOnDisk.in(folder.resolve("a")).read())
                .isEqualTo(PackOnDisk.in(folder.resolve("b")).read());
    }

    @Test
    void another_byte_is_another_version() {
        String before = PackOnDisk.in(folder).read().pack().orElseThrow().hash();
        String after = PackOnDisk.in(folder)
                .with("content.yaml", PackOnDisk.NOTES + "# seen\n")
                .read()
                .pack()
                .orElseThrow()
                .hash();
        assertThat(before).matches("[0-9a-f]{64}").isNotEqualTo(after);
    }

    @Test
    void every_problem_of_a_pack_is_told_in_one_run() {
        List<String> problems = PackOnDisk.in(folder)
                .with("pack.yaml", PackOnDisk.MANIFEST.replace("reviewedBy", "reviewdBy"))
                .with(
                        "content.drl",
                        PackOnDisk.RULES.replace("authority", "autority").replace("CONTENT_PRIVATE", "CONTENT"))
                .with("content.yaml", PackOnDisk.NOTES.replace("reason:", "reson:"))
                .with("sources/us-code-18.yaml", PackOnDisk.SOURCE.replace("1986-10-21", "1986-02-30"))
                .problems();

        assertThat(problems)
                .containsExactly(
                        "us/content.drl:6:33: `Requester` has no field `autority`; closest is `authority`",
                        "us/content.drl:7:31: `CONTENT` is no value of `category`; closest is `CONTENT_PUBLIC`",
                        "us/content.yaml:4:5: unknown key `reson` in rule `us.content`; closest is `reason`",
                        "us/pack.yaml:1:1: `reviewedBy` is missing; add `reviewedBy: ...`",
                        "us/pack.yaml:5:1: unknown key `reviewdBy` in `pack.yaml`; closest is `reviewedBy`",
                        "us/sources/us-code-18.yaml:7:11: the calendar has no `1986-02-30`");
    }
}
