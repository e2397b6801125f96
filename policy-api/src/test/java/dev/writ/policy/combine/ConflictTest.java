package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.decision.Severity;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One law compels what another prohibits. */
class ConflictTest {

    private static final Request REQUEST = legal().accounts(List.of(account("a"), account("b")))
            .items(List.of(october(Category.CONTENT_PRIVATE), october(Category.ACCESS_LOG)))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Stood COMPELS = rule("us.compels").ofAll(new Compulsion());
    private static final Stood FORBIDS = rule("ch.forbids").ofParts(new Prohibition(), 0);

    @Test
    void the_request_waits_and_both_rules_are_shown() {
        var decision = conclude(REQUEST, NEEDS, COMPELS, FORBIDS);
        assertThat(decision.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(decision.flags())
                .extracting(Flag::code, Flag::severity, Flag::rule)
                .containsExactly(
                        tuple(FlagCode.REGIMES_CONFLICT, Severity.HOLD, "ch.forbids"),
                        tuple(FlagCode.REGIMES_CONFLICT, Severity.HOLD, "us.compels"));
        assertThat(decision.items().get(0).reasons()).contains("ch.forbids", "us.compels");
        assertThat(decision.reasons()).extracting(Reason::rule).contains("ch.forbids", "us.compels");
    }

    @Test
    void counsel_is_asked_once() {
        assertThat(conclude(REQUEST, NEEDS, COMPELS, FORBIDS).approvals())
                .containsExactly(new Approval(ApprovalRole.LEGAL_COUNSEL, 1, "ch.forbids"));
    }

    @Test
    void the_flag_is_about_the_items_in_conflict() {
        assertThat(conclude(REQUEST, NEEDS, COMPELS, FORBIDS).flags())
                .extracting(Flag::items)
                .containsOnly(List.of(0));
    }

    @Test
    void in_an_emergency_the_rest_goes_on() {
        var decision = conclude(REQUEST.withKind(Request.Kind.EMERGENCY), NEEDS, COMPELS, FORBIDS);
        assertThat(decision.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
        assertThat(decision.items())
                .extracting(Cell::outcome)
                .containsExactly(CellOutcome.HOLD, CellOutcome.DISCLOSE, CellOutcome.DISCLOSE);
    }

    @Test
    void where_nothing_compels_what_is_prohibited_is_withheld() {
        assertThat(conclude(REQUEST, NEEDS, FORBIDS).items().get(0).outcome()).isEqualTo(CellOutcome.WITHHOLD);
    }

    @Test
    void a_law_that_sends_the_demand_elsewhere_forbids_to_answer_it_here() {
        var elsewhere = rule("ch.assistance").ofParts(Says.elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), 0);

        assertThat(conclude(REQUEST, NEEDS, COMPELS, elsewhere).flags())
                .extracting(Flag::rule)
                .containsExactly("ch.assistance", "us.compels");
        assertThat(conclude(REQUEST, NEEDS, elsewhere).outcome()).isNotEqualTo(Outcome.HOLD);
    }

    @Test
    void a_state_that_bars_a_demand_is_not_in_conflict_with_its_own_country() {
        var shield = rule("us-ca.shield").ofParts(Says.incurable(BarCode.SHIELDED_MATTER), 0);

        assertThat(conclude(REQUEST, NEEDS, COMPELS, shield).items().get(0).outcome())
                .isEqualTo(CellOutcome.WITHHOLD);
    }

    @Test
    void a_house_that_does_not_take_a_demand_conflicts_with_no_law() {
        var elsewhere = rule("house.assistance").ofParts(Says.elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), 0);

        assertThat(conclude(REQUEST, NEEDS, COMPELS, elsewhere).flags()).isEmpty();
    }

    @Test
    void only_the_rules_that_differ_are_in_conflict() {
        var own = rule("us.forbids").ofParts(new Prohibition(), 0);
        assertThat(conclude(REQUEST, NEEDS, COMPELS, own).flags()).isEmpty();
    }
}
