package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Judging.judge;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.elsewhere;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.incurable;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Withdrawal;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The request's outcome follows from its parts alone. Part 0 is about account a, part 1 about b. */
class OutcomesTest {

    private static final Request TWO = legal().accounts(List.of(account("a"), account("b")))
            .items(List.of(october(Category.CONTENT_PRIVATE)))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Stood NO_0 = rule("us.never").ofParts(new Prohibition(), 0);
    private static final Stood NO_1 = rule("us.never").ofParts(new Prohibition(), 1);
    private static final Stood HOLD_1 = rule("core.hold").ofParts(new Flag(FlagCode.PROTECTED_PERSON), 1);
    private static final Stood REFER_1 = rule("us.mlat").ofParts(elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), 1);
    private static final Stood CLARIFY_1 = rule("core.vague").ofParts(curable(BarCode.IDENTIFIER_UNUSABLE), 1);

    @Test
    void all_given_discloses() {
        assertThat(outcome(TWO, NEEDS)).isEqualTo(Outcome.DISCLOSE);
    }

    @Test
    void some_given_discloses_in_part() {
        assertThat(outcome(TWO, NEEDS, NO_1)).isEqualTo(Outcome.DISCLOSE_PARTIAL);
        assertThat(outcome(TWO, NEEDS, REFER_1)).isEqualTo(Outcome.DISCLOSE_PARTIAL);
        assertThat(outcome(TWO, NEEDS, CLARIFY_1)).isEqualTo(Outcome.DISCLOSE_PARTIAL);
    }

    @Test
    void all_withheld_rejects() {
        assertThat(outcome(TWO, NEEDS, NO_0, NO_1)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void nobody_is_made_to_verify_who_is_refused_anyway() {
        var check = rule("core.check").ofAll(new Flag(FlagCode.VERIFY_REQUESTER));
        assertThat(outcome(TWO, NEEDS, NO_0, NO_1, check)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void one_part_on_hold_holds_the_request_and_all_that_would_be_given() {
        var judgment = judge(TWO, NEEDS, HOLD_1);
        assertThat(judgment.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(judgment.verdicts())
                .extracting(Verdict::outcome)
                .containsExactly(CellOutcome.HOLD, CellOutcome.HOLD);
        assertThat(judgment.verdicts().get(0).reasons()).contains("core.hold", "us.content");
        assertThat(judgment.verdicts().get(0).satisfiedBy()).isEmpty();
    }

    @Test
    void a_hold_does_not_change_what_is_refused_or_lacks_process() {
        assertThat(judge(TWO, NEEDS, HOLD_1, NO_0).verdicts().get(0).outcome()).isEqualTo(CellOutcome.WITHHOLD);
        assertThat(judge(TWO.withInstruments(List.of()), NEEDS, HOLD_1)
                        .verdicts()
                        .get(0)
                        .outcome())
                .isEqualTo(CellOutcome.NEEDS_PROCESS);
    }

    @Test
    void that_there_is_nothing_waits_too_while_something_is_on_hold() {
        var request = TWO.withAccounts(List.of(missing("a"), account("b")));
        assertThat(judge(request, NEEDS, HOLD_1).verdicts().get(0).outcome()).isEqualTo(CellOutcome.HOLD);
    }

    @Test
    void an_emergency_is_on_hold_only_if_nothing_is_given() {
        var emergency = TWO.withKind(Request.Kind.EMERGENCY);
        assertThat(outcome(emergency, NEEDS, HOLD_1)).isEqualTo(Outcome.DISCLOSE_PARTIAL);
        assertThat(outcome(emergency, NEEDS, HOLD_1, NO_0)).isEqualTo(Outcome.HOLD);
    }

    @Test
    void hold_comes_before_process_and_referral() {
        var request = TWO.withInstruments(List.of());
        assertThat(outcome(request, NEEDS, HOLD_1)).isEqualTo(Outcome.HOLD);
    }

    @Test
    void nothing_there_is_no_records() {
        var request = TWO.withAccounts(List.of(missing("a"), missing("b")));
        assertThat(outcome(request, NEEDS)).isEqualTo(Outcome.NO_RECORDS);
    }

    @Test
    void what_is_not_there_does_not_make_an_answer_partial() {
        var request = TWO.withAccounts(List.of(account("a"), missing("b")));
        assertThat(outcome(request, NEEDS)).isEqualTo(Outcome.DISCLOSE);
    }

    @Test
    void what_is_not_there_beside_a_refusal_is_a_refusal() {
        var request = TWO.withAccounts(List.of(account("a"), missing("b")));
        assertThat(outcome(request, NEEDS, NO_0)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void a_redaction_alone_is_not_partial() {
        var redacts = rule("house.others").ofAll(new Redaction(RedactionCode.THIRD_PARTY_IDENTITIES));
        var judgment = judge(TWO, NEEDS, redacts);
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE);
        assertThat(judgment.verdicts().get(0).redactions()).containsExactly(RedactionCode.THIRD_PARTY_IDENTITIES);
    }

    @Test
    void what_is_asked_for_beside_the_parts_and_left_out_is_partial() {
        var recipients = rule("eu.recipients").ofAll(new Narrowing(NarrowingCode.NOT_AUTHORISED));
        var judgment = judge(TWO, NEEDS, recipients);
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
        assertThat(judgment.verdicts().get(0).narrowed())
                .singleElement()
                .satisfies(narrowed -> assertThat(narrowed.what()).isEqualTo("title of eu.recipients"));
    }

    @Test
    void process_comes_before_referral() {
        var request = TWO.withInstruments(List.of());
        assertThat(outcome(request, NEEDS, REFER_1)).isEqualTo(Outcome.CLARIFY);
    }

    @Test
    void referral_comes_before_refusal() {
        assertThat(outcome(TWO, NEEDS, NO_0, REFER_1)).isEqualTo(Outcome.REFER);
    }

    @Test
    void what_no_rule_speaks_of_is_refused() {
        assertThat(outcome(TWO)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void a_request_for_nothing_gets_nothing() {
        var request = TWO.withItems(List.of());
        assertThat(outcome(request, NEEDS)).isEqualTo(Outcome.REJECT);
        assertThat(outcome(request, NEEDS, rule("core.id").ofAll(curable(BarCode.NO_IDENTIFIER))))
                .isEqualTo(Outcome.CLARIFY);
    }

    @Test
    void a_request_for_nothing_by_whoever_may_not_ask_is_refused() {
        assertThat(outcome(
                        TWO.withItems(List.of()),
                        rule("core.id").ofAll(curable(BarCode.NO_IDENTIFIER)),
                        rule("house.who").ofAll(incurable(BarCode.NOT_AN_AUTHORITY))))
                .isEqualTo(Outcome.REJECT);
    }

    @Test
    void a_request_that_is_taken_back_gets_nothing() {
        var judgment = judge(TWO, NEEDS, rule("core.back").ofAll(new Withdrawal()));
        assertThat(judgment.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(judgment.verdicts()).allSatisfy(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(CellOutcome.WITHHOLD);
            assertThat(verdict.reasons()).contains("core.back");
        });
    }

    @Test
    void own_data_is_erased_where_a_rule_lets_it() {
        var request = TWO.withKind(Request.Kind.SUBJECT_ERASURE);
        var own = rule("house.own").ofAll(exempt(Basis.SUBJECT));
        assertThat(outcome(request, own)).isEqualTo(Outcome.ERASE);
        assertThat(outcome(request, own, NO_1)).isEqualTo(Outcome.ERASE);
        assertThat(outcome(request, own, NO_0, NO_1)).isEqualTo(Outcome.REJECT);
        assertThat(outcome(request)).isEqualTo(Outcome.REJECT);
    }

    @Test
    void whoever_names_no_data_of_their_own_gets_every_category() {
        var request = asking(Request.Kind.SUBJECT_ACCESS)
                .accounts(List.of(account("a")))
                .build();
        var judgment = judge(request, rule("house.own").ofAll(exempt(Basis.SUBJECT)));
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE);
        assertThat(judgment.verdicts()).hasSize(14);
    }

    private static Outcome outcome(Request request, Stood... stood) {
        return judge(request, stood).outcome();
    }

    private static Account missing(String id) {
        return AccountBuilder.builder(account(id)).found(Tri.NO).build();
    }
}
