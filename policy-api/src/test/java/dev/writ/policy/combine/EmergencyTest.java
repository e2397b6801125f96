package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Judging.judge;
import static dev.writ.policy.combine.Judging.outcome;
import static dev.writ.policy.combine.Judging.verdict;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.HOLD;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static dev.writ.policy.decision.CellOutcome.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergencyTest {

    private static final Request BARE = asking(Request.Kind.EMERGENCY)
            .accounts(List.of(account("a")))
            .items(List.of(october(Category.CONTENT_PRIVATE)))
            .build();
    private static final Request WITH_WARRANT = BARE.withInstruments(List.of(warrant("w")));
    private static final Stood NEEDS = rule("us.content").ofParts(WARRANT, 0);
    private static final Stood DANGER = rule("us.danger").ofParts(exempt(Basis.EMERGENCY), 0);
    private static final Stood CALL_BACK = rule("core.callback").ofAll(new Flag(FlagCode.CALL_BACK));
    private static final Stood NO_DANGER = rule("core.danger").ofAll(curable(BarCode.NO_EMERGENCY));
    private static final Stood TOO_MUCH = rule("core.need").ofParts(new Narrowing(NarrowingCode.NOT_NECESSARY), 0);

    @Test
    void an_emergency_is_the_basis_where_nothing_else_is() {
        assertThat(verdict(BARE, NEEDS, DANGER).basis()).containsExactly(Basis.EMERGENCY);
    }

    @Test
    void a_part_that_a_good_instrument_meets_does_not_rest_on_the_emergency() {
        var verdict = verdict(WITH_WARRANT, NEEDS, DANGER);
        assertThat(verdict.basis()).isEmpty();
        assertThat(verdict.satisfiedBy()).containsExactly("w");
    }

    @Test
    void a_part_that_another_exemption_lifts_does_not_rest_on_the_emergency() {
        var open = rule("us.public").ofParts(exempt(Basis.PUBLIC), 0);
        assertThat(verdict(BARE, NEEDS, DANGER, open).basis()).containsExactly(Basis.PUBLIC);
    }

    @Test
    void a_call_back_that_is_due_holds_what_rests_on_the_emergency() {
        assertThat(outcome(BARE, NEEDS, DANGER, CALL_BACK)).isEqualTo(HOLD);
    }

    @Test
    void a_call_back_that_is_due_holds_nothing_that_a_good_instrument_meets() {
        var judgment = judge(WITH_WARRANT, NEEDS, DANGER, CALL_BACK);
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE);
        assertThat(judgment.stood()).doesNotContain(CALL_BACK);
        assertThat(judgment.verdicts().get(0).reasons()).doesNotContain("core.callback");
    }

    @Test
    void no_emergency_bars_what_has_no_good_instrument() {
        var verdict = verdict(BARE, NEEDS, NO_DANGER);
        assertThat(verdict.outcome()).isEqualTo(NEEDS_PROCESS);
        assertThat(verdict.faults()).containsExactly("NO_EMERGENCY");
    }

    @Test
    void no_emergency_bars_nothing_that_a_good_instrument_meets() {
        var judgment = judge(WITH_WARRANT, NEEDS, NO_DANGER);
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE);
        assertThat(judgment.stood()).doesNotContain(NO_DANGER);
    }

    @Test
    void a_call_back_speaks_only_of_the_parts_that_rest_on_the_emergency() {
        var request = WITH_WARRANT
                .withAccounts(List.of(account("a"), account("b")))
                .withInstruments(List.of(warrant("w", Asked.accounts("a"))));
        var judgment = judge(
                request,
                rule("us.content").ofParts(WARRANT, 0, 1),
                rule("us.danger").ofParts(exempt(Basis.EMERGENCY), 0, 1),
                CALL_BACK);
        assertThat(judgment.verdicts()).extracting(Verdict::outcome).containsExactly(DISCLOSE, HOLD);
        assertThat(judgment.stood())
                .contains(new Stood(CALL_BACK.rule(), new Target.OfParts(List.of(1)), CALL_BACK.finding()));
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
    }

    @Test
    void what_goes_beyond_the_need_is_not_exempted_and_needs_process() {
        var verdict = verdict(BARE, NEEDS, DANGER, TOO_MUCH);
        assertThat(verdict.outcome()).isEqualTo(NEEDS_PROCESS);
        assertThat(verdict.narrowed())
                .containsExactly(new Narrowed("CONTENT_PRIVATE", NarrowingCode.NOT_NECESSARY, "core.need"));
    }

    @Test
    void what_goes_beyond_the_need_is_given_on_a_good_instrument() {
        var verdict = verdict(WITH_WARRANT, NEEDS, DANGER, TOO_MUCH);
        assertThat(verdict.outcome()).isEqualTo(DISCLOSE);
        assertThat(verdict.narrowed()).isEmpty();
    }

    @Test
    void outside_an_emergency_what_is_not_necessary_is_cut() {
        var legal = WITH_WARRANT.withKind(Request.Kind.LEGAL);
        assertThat(outcome(legal, NEEDS, TOO_MUCH)).isEqualTo(WITHHOLD);
    }

    @Test
    void while_a_call_back_is_due_an_instrument_gives_what_it_covers() {
        var request = WITH_WARRANT.withInstruments(List.of(warrant("w", Asked.elements("inbox"))));
        var verdict = verdict(request, NEEDS, DANGER, CALL_BACK);
        assertThat(verdict.outcome()).isEqualTo(DISCLOSE);
        assertThat(verdict.basis()).isEmpty();
        assertThat(verdict.narrowed()).extracting(Narrowed::what).containsExactly("everything but `inbox`");
    }

    @Test
    void without_doubts_the_emergency_adds_what_the_instrument_does_not_cover() {
        var request = WITH_WARRANT.withInstruments(List.of(warrant("w", Asked.elements("inbox"))));
        var verdict = verdict(request, NEEDS, DANGER);
        assertThat(verdict.narrowed()).isEmpty();
        assertThat(verdict.basis()).containsExactly(Basis.EMERGENCY);
    }

    @Test
    void a_hold_elsewhere_does_not_stop_the_rest() {
        var request = BARE.withAccounts(List.of(account("a"), account("b")));
        var judgment = judge(
                request,
                rule("us.danger").ofParts(exempt(Basis.EMERGENCY), 0, 1),
                rule("core.protected").ofParts(new Flag(FlagCode.PROTECTED_PERSON), 1));
        assertThat(judgment.verdicts()).extracting(Verdict::outcome).containsExactly(DISCLOSE, HOLD);
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
    }
}
