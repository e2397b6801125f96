package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Judging.judge;
import static dev.writ.policy.combine.Judging.outcomes;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.elsewhere;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.HOLD;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static dev.writ.policy.decision.CellOutcome.REFER;
import static dev.writ.policy.decision.CellOutcome.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.finding.Finding.Challenge;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of which parts a finding speaks, and which rules a part names. In an emergency, so that holds do not spread. */
class SpeakingTest {

    private static final Request REQUEST = asking(Request.Kind.EMERGENCY)
            .accounts(List.of(account("a"), account("b")))
            .items(List.of(october(Category.CONTENT_PRIVATE)))
            .instruments(List.of(warrant("w", Asked.accounts("a")), warrant("v", Asked.accounts("b"))))
            .build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Flag PROTECTED = new Flag(FlagCode.PROTECTED_PERSON);

    @Test
    void what_is_about_the_request_is_about_every_part() {
        assertThat(outcomes(REQUEST, NEEDS, rule("us.never").ofAll(new Prohibition())))
                .containsExactly(WITHHOLD, WITHHOLD);
    }

    @Test
    void what_is_about_an_account_is_about_its_parts() {
        assertThat(outcomes(REQUEST, NEEDS, rule("core.person").ofAccounts(PROTECTED, "b")))
                .containsExactly(DISCLOSE, HOLD);
    }

    @Test
    void what_is_about_a_secrecy_order_is_about_its_accounts() {
        var order = SecrecyBuilder.builder().type(Secrecy.Type.COURT_ORDER);
        var ofB = REQUEST.withSecrecy(List.of(order.accounts(List.of("b")).build()));
        var ofAll = REQUEST.withSecrecy(List.of(order.accounts(List.of()).build()));
        var defective = rule("core.gag").ofSecrecy(new Flag(FlagCode.SECRECY_DEFECTIVE), 0);
        assertThat(outcomes(ofB, NEEDS, defective)).containsExactly(DISCLOSE, HOLD);
        assertThat(outcomes(ofAll, NEEDS, defective)).containsExactly(HOLD, HOLD);
    }

    @Test
    void an_alarm_about_a_paper_is_about_the_parts_that_it_reaches() {
        var reused = rule("core.reused").ofPapers(new Flag(FlagCode.INSTRUMENT_REUSED), "w");
        assertThat(outcomes(REQUEST, NEEDS, reused)).containsExactly(HOLD, DISCLOSE);
    }

    @Test
    void a_paper_with_a_defect_may_still_raise_an_alarm() {
        var reused = rule("core.reused").ofPapers(new Flag(FlagCode.INSTRUMENT_REUSED), "w");
        var unsigned = rule("core.unsigned").ofPapers(new Defect(DefectCode.UNSIGNED), "w");
        assertThat(outcomes(REQUEST, NEEDS, reused, unsigned)).containsExactly(HOLD, DISCLOSE);
    }

    @Test
    void a_barred_paper_shows_another_way() {
        var elsewhere = rule("eu.mlat").ofPapers(elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), "w");
        assertThat(outcomes(REQUEST, NEEDS, elsewhere)).containsExactly(REFER, DISCLOSE);
    }

    @Test
    void a_barred_paper_does_not_stand_in_the_way_of_a_good_one() {
        var request = REQUEST.withInstruments(List.of(warrant("w"), warrant("v")));
        var elsewhere = rule("eu.mlat").ofPapers(elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), "w");
        var judgment = judge(request, NEEDS, elsewhere);
        assertThat(judgment.verdicts()).extracting(Verdict::outcome).containsOnly(DISCLOSE);
        assertThat(judgment.verdicts().get(0).satisfiedBy()).containsExactly("v");
    }

    @Test
    void what_a_paper_with_a_defect_would_prohibit_is_not_heard() {
        var never = rule("us.never").ofPapers(new Prohibition(), "w");
        var unsigned = rule("core.unsigned").ofPapers(new Defect(DefectCode.UNSIGNED), "w");
        assertThat(outcomes(REQUEST, NEEDS, never)).containsExactly(WITHHOLD, DISCLOSE);
        assertThat(outcomes(REQUEST, NEEDS, never, unsigned)).containsExactly(NEEDS_PROCESS, DISCLOSE);
    }

    @Test
    void an_alarm_about_a_paper_that_reaches_nothing_is_a_reason_and_no_flag() {
        var request =
                REQUEST.withItems(List.of(october(Category.CONTENT_PRIVATE).withAccounts(List.of("b"))));
        var decision =
                conclude(request, NEEDS, rule("core.reused").ofPapers(new Flag(FlagCode.INSTRUMENT_REUSED), "w"));
        assertThat(decision.flags()).isEmpty();
        assertThat(decision.reasons()).extracting(Reason::rule).contains("core.reused");
    }

    @Test
    void a_part_names_the_rules_that_speak_of_it_in_order() {
        var verdict = judge(
                        REQUEST,
                        NEEDS,
                        rule("core.vague").ofParts(curable(BarCode.IDENTIFIER_UNUSABLE), 1),
                        rule("core.priv").ofParts(new Challenge(ChallengeGround.OVERBROAD), 0))
                .verdicts()
                .get(0);
        assertThat(verdict.reasons()).containsExactly("core.priv", "us.content");
    }

    @Test
    void a_part_names_what_is_wrong_with_the_papers_that_reach_it() {
        var verdicts = judge(
                        REQUEST,
                        NEEDS,
                        rule("core.unsigned").ofPapers(new Defect(DefectCode.UNSIGNED), "w"),
                        rule("core.unknown").ofPapers(new Doubt("signed"), "v"))
                .verdicts();
        assertThat(verdicts.get(0).reasons()).containsExactly("core.unsigned", "us.content");
        assertThat(verdicts.get(1).reasons()).containsExactly("core.unknown", "us.content");
    }

    @Test
    void a_part_names_the_law_that_knows_the_paper_that_meets_it() {
        var known = rule("us.knows").ofPapers(Says.recognised(Strength.JUDICIAL_ORDER), "w", "v");
        assertThat(judge(REQUEST, NEEDS, known).verdicts().get(0).reasons()).containsExactly("us.content", "us.knows");
        var other = rule("us.other").ofAll(Says.requires(InstrumentType.COURT_ORDER));
        assertThat(judge(REQUEST, other, known).verdicts().get(0).reasons()).containsExactly("us.other");
    }

    @Test
    void what_stands_in_the_way_and_could_be_cured_is_named_by_code() {
        var verdict = judge(
                        REQUEST,
                        NEEDS,
                        rule("core.mail").ofAll(curable(BarCode.NOT_VERIFIED)),
                        rule("core.range").ofParts(new Defect(DefectCode.NO_TIME_RANGE), 0),
                        rule("core.person").ofParts(PROTECTED, 0),
                        rule("core.stale").ofAll(new Flag(FlagCode.STALE_EMERGENCY)))
                .verdicts()
                .get(0);
        assertThat(verdict.outcome()).isEqualTo(HOLD);
        assertThat(verdict.faults()).containsExactly("NOT_VERIFIED", "NO_TIME_RANGE", "PROTECTED_PERSON");
    }

    @Test
    void what_is_given_or_refused_for_good_has_no_faults() {
        var mail = rule("core.mail").ofAll(curable(BarCode.NOT_VERIFIED));
        assertThat(judge(REQUEST, NEEDS).verdicts().get(0).faults()).isEmpty();
        assertThat(judge(REQUEST, NEEDS, mail, rule("us.never").ofAll(new Prohibition()))
                        .verdicts()
                        .get(0)
                        .faults())
                .isEmpty();
    }

    @Test
    void the_same_rule_about_two_papers_is_heard_once() {
        var request = REQUEST.withInstruments(List.of(warrant("w"), warrant("v")));
        var needs = rule("eu.paper").ofPapers(WARRANT, "w", "v");
        assertThat(judge(request, needs).verdicts().get(0).requires()).hasSize(1);
    }
}
