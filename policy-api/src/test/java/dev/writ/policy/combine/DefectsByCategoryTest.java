package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Judging.judge;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A paper that is good for some data and not for other: its issuer may order who somebody is, and no judge has seen it. */
class DefectsByCategoryTest {

    private static final Request BOTH = legal(october(Category.SUBSCRIBER_IDENTITY), october(Category.ACCESS_LOG))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("eu.process").ofAll(WARRANT);
    private static final Stood NO_JUDGE =
            rule("eu.issuer").ofPapers(new Defect(DefectCode.WRONG_ISSUER, Set.of(Category.ACCESS_LOG)), "w");

    @Test
    void the_paper_meets_what_is_needed_for_the_data_that_it_is_good_for() {
        assertThat(judge(BOTH, NEEDS, NO_JUDGE).verdicts())
                .extracting(Verdict::outcome)
                .containsExactly(CellOutcome.DISCLOSE, CellOutcome.NEEDS_PROCESS);
    }

    @Test
    void the_reason_stands_with_the_data_that_it_keeps_back() {
        assertThat(judge(BOTH, NEEDS, NO_JUDGE).verdicts())
                .extracting(verdict -> verdict.reasons().contains("eu.issuer"))
                .containsExactly(false, true);
    }

    @Test
    void the_decision_lists_the_defect_of_the_paper() {
        assertThat(conclude(BOTH, NEEDS, NO_JUDGE).defects()).singleElement().satisfies(defect -> {
            assertThat(defect.instrument()).contains("w");
            assertThat(defect.code()).isEqualTo(DefectCode.WRONG_ISSUER);
        });
    }

    @Test
    void a_paper_is_not_faulted_for_data_that_nobody_asks_for() {
        var identity = BOTH.withItems(List.of(october(Category.SUBSCRIBER_IDENTITY)));

        assertThat(conclude(identity, NEEDS, NO_JUDGE).defects()).isEmpty();
        assertThat(conclude(identity, NEEDS, NO_JUDGE).reasons())
                .noneMatch(reason -> reason.rule().equals("eu.issuer"));
    }

    @Test
    void a_paper_is_not_faulted_for_data_that_it_does_not_cover() {
        var covers = CoversBuilder.builder()
                .categories(List.of(Category.SUBSCRIBER_IDENTITY))
                .build();
        var request = BOTH.withInstruments(List.of(warrant("w", covers)));

        assertThat(conclude(request, NEEDS, NO_JUDGE).defects()).isEmpty();
    }

    @Test
    void of_two_papers_only_those_are_named_that_the_defect_concerns() {
        var covers = CoversBuilder.builder()
                .categories(List.of(Category.SUBSCRIBER_IDENTITY))
                .build();
        var request = BOTH.withInstruments(List.of(warrant("v", covers), warrant("w")));
        var noJudge =
                rule("eu.issuer").ofPapers(new Defect(DefectCode.WRONG_ISSUER, Set.of(Category.ACCESS_LOG)), "v", "w");

        assertThat(conclude(request, NEEDS, noJudge).defects())
                .extracting(defect -> defect.instrument().orElseThrow())
                .containsExactly("w");
    }
}
