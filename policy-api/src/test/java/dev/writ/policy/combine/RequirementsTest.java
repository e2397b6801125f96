package dev.writ.policy.combine;

import static dev.writ.policy.InstrumentType.COURT_ORDER;
import static dev.writ.policy.InstrumentType.GRAND_JURY_SUBPOENA;
import static dev.writ.policy.InstrumentType.SEARCH_WARRANT;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.paper;
import static dev.writ.policy.combine.Asked.period;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Judging.outcome;
import static dev.writ.policy.combine.Judging.outcomes;
import static dev.writ.policy.combine.Judging.verdict;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.atLeast;
import static dev.writ.policy.combine.Says.recognised;
import static dev.writ.policy.combine.Says.requires;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Request REQUEST = legal(october(Category.CONTENT_PRIVATE))
            .instruments(List.of(warrant("w"), paper("s", GRAND_JURY_SUBPOENA)))
            .build();
    private static final Stood NEEDS = rule("us.content").ofParts(WARRANT, 0);

    @Test
    void any_one_of_the_types_is_enough() {
        var either = rule("us.either").ofParts(requires(GRAND_JURY_SUBPOENA, COURT_ORDER), 0);
        assertThat(verdict(REQUEST, either).satisfiedBy()).containsExactly("s");
    }

    @Test
    void an_instrument_with_a_defect_does_not_count() {
        assertThat(outcome(REQUEST, NEEDS, rule("core.signed").ofPapers(new Defect(DefectCode.UNSIGNED), "w")))
                .isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void an_instrument_in_doubt_does_not_count() {
        assertThat(outcome(REQUEST, NEEDS, rule("core.signed").ofPapers(new Doubt("signed"), "w")))
                .isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void a_defect_of_one_instrument_does_not_touch_another() {
        assertThat(outcome(REQUEST, NEEDS, rule("core.signed").ofPapers(new Defect(DefectCode.UNSIGNED), "s")))
                .isEqualTo(DISCLOSE);
    }

    @Test
    void an_instrument_that_does_not_reach_the_part_does_not_count() {
        var request = REQUEST.withAccounts(List.of(Asked.account("a"), Asked.account("b")))
                .withInstruments(List.of(warrant("w", Asked.accounts("b"))));
        assertThat(outcomes(request, rule("us.content").ofParts(WARRANT, 0, 1)))
                .containsExactly(NEEDS_PROCESS, DISCLOSE);
    }

    @Test
    void only_the_days_that_an_instrument_covers_are_given() {
        var request = REQUEST.withInstruments(List.of(warrant("w", period("2026-10-10", "2026-10-20"))));
        assertThat(outcomes(request, rule("us.content").ofParts(WARRANT, 0, 1, 2)))
                .containsExactly(NEEDS_PROCESS, DISCLOSE, NEEDS_PROCESS);
    }

    @Test
    void all_requirements_of_a_pack_have_to_be_met() {
        var both = rule("us.order").ofParts(requires(COURT_ORDER), 0);
        assertThat(outcome(REQUEST, NEEDS, both)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void the_requirements_of_every_pack_have_to_be_met() {
        var other = rule("house.matrix").ofParts(requires(COURT_ORDER), 0);
        assertThat(outcome(REQUEST, NEEDS, other)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void two_instruments_may_meet_two_packs() {
        var other = rule("de.subscriber").ofParts(requires(GRAND_JURY_SUBPOENA), 0);
        assertThat(verdict(REQUEST, NEEDS, other).satisfiedBy()).containsExactly("w", "s");
    }

    @Test
    void a_class_is_met_by_an_instrument_that_is_recognised_as_strong_enough() {
        var judicial = rule("house.matrix").ofParts(atLeast(Strength.JUDICIAL_ORDER), 0);
        var known = rule("us.knows").ofPapers(recognised(Strength.JUDICIAL_PROBABLE_CAUSE), "w");
        assertThat(verdict(REQUEST, judicial, known).satisfiedBy()).containsExactly("w");
    }

    @Test
    void a_class_is_not_met_by_a_weaker_instrument() {
        var judicial = rule("house.matrix").ofParts(atLeast(Strength.JUDICIAL_ORDER), 0);
        var known = rule("us.knows").ofPapers(recognised(Strength.ADMINISTRATIVE_OR_PROSECUTOR), "w");
        assertThat(outcome(REQUEST, judicial, known)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void a_class_is_not_met_by_an_instrument_that_no_pack_knows() {
        assertThat(outcome(REQUEST, rule("house.matrix").ofParts(atLeast(Strength.INFORMAL), 0)))
                .isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void what_a_house_takes_a_paper_for_does_not_meet_what_a_law_asks_for() {
        var law = rule("us.matrix").ofParts(atLeast(Strength.JUDICIAL_ORDER), 0);
        var house = rule("house.knows").ofPapers(recognised(Strength.JUDICIAL_PROBABLE_CAUSE), "s");
        assertThat(outcome(REQUEST, law, house)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void what_a_house_takes_a_paper_for_meets_what_the_house_asks_for() {
        var asked = rule("house.matrix").ofParts(atLeast(Strength.JUDICIAL_ORDER), 0);
        var house = rule("house.knows").ofPapers(recognised(Strength.JUDICIAL_PROBABLE_CAUSE), "s");
        assertThat(outcome(REQUEST, asked, house)).isEqualTo(DISCLOSE);
    }

    @Test
    void the_strongest_recognition_counts() {
        var judicial = rule("house.matrix").ofParts(atLeast(Strength.JUDICIAL_ORDER), 0);
        var weak = rule("core.knows").ofPapers(recognised(Strength.INFORMAL), "w");
        var strong = rule("us.knows").ofPapers(recognised(Strength.JUDICIAL_ORDER), "w");
        assertThat(outcome(REQUEST, judicial, weak, strong)).isEqualTo(DISCLOSE);
    }

    @Test
    void what_is_required_is_said_whether_it_is_met_or_not() {
        var requires = new Requires(List.of(SEARCH_WARRANT), "us.content");
        assertThat(verdict(REQUEST, NEEDS).requires()).containsExactly(requires);
        assertThat(verdict(REQUEST.withInstruments(List.of()), NEEDS).requires())
                .containsExactly(requires);
    }

    @Test
    void a_class_is_said_as_the_types_of_it_and_above() {
        var judicial = rule("house.matrix").ofParts(atLeast(Strength.JUDICIAL_ORDER), 0);
        assertThat(verdict(REQUEST, judicial).requires())
                .containsExactly(new Requires(List.of(COURT_ORDER, SEARCH_WARRANT), "house.matrix"));
    }

    @Test
    void instruments_that_meet_nothing_satisfy_nothing() {
        assertThat(verdict(REQUEST, NEEDS).satisfiedBy()).containsExactly("w");
    }

    @Test
    void where_something_is_missing_nothing_is_called_satisfied() {
        var other = rule("house.matrix").ofParts(requires(COURT_ORDER), 0);
        assertThat(verdict(REQUEST, NEEDS, other).satisfiedBy()).isEmpty();
    }
}
