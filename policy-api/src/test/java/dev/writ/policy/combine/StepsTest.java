package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Judging.outcome;
import static dev.writ.policy.combine.Judging.verdict;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.elsewhere;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.incurable;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.HOLD;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static dev.writ.policy.decision.CellOutcome.NOT_HELD;
import static dev.writ.policy.decision.CellOutcome.REFER;
import static dev.writ.policy.decision.CellOutcome.UNADDRESSED;
import static dev.writ.policy.decision.CellOutcome.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ladder: what is true of the higher step decides, whatever is true of the lower. */
class StepsTest {

    private static final Request GOOD = legal(october(Category.CONTENT_PRIVATE))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("us.content").ofParts(WARRANT, 0);
    private static final Stood COMPELS = rule("us.compels").ofParts(new Compulsion(), 0);
    private static final Stood FORBIDS = rule("eu.forbids").ofParts(new Prohibition(), 0);
    private static final Stood NEVER = rule("eu.never").ofAll(incurable(BarCode.SHIELDED_MATTER));
    private static final Stood ELSEWHERE = rule("eu.mlat").ofAll(elsewhere(BarCode.USE_MUTUAL_ASSISTANCE));
    private static final Stood HELD = rule("core.check").ofAll(new Flag(FlagCode.VERIFY_REQUESTER));
    private static final Stood BLOCKED = rule("core.forged").ofAll(new Flag(FlagCode.VERIFICATION_FAILED));
    private static final Stood WARNED = rule("core.stale").ofAll(new Flag(FlagCode.STALE_EMERGENCY));
    private static final Stood CURABLE = rule("core.mail").ofAll(curable(BarCode.NOT_VERIFIED));
    private static final Stood VAGUE = rule("core.range").ofParts(new Defect(DefectCode.NO_TIME_RANGE), 0);
    private static final Stood CUT = rule("core.future").ofParts(new Narrowing(NarrowingCode.OUT_OF_PERIOD), 0);

    @Test
    void a_requirement_that_is_met_discloses() {
        assertThat(outcome(GOOD, NEEDS)).isEqualTo(DISCLOSE);
    }

    @Test
    void a_requirement_that_is_not_met_needs_process() {
        assertThat(outcome(GOOD.withInstruments(List.of()), NEEDS)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void silence_is_never_read_as_yes() {
        assertThat(outcome(GOOD)).isEqualTo(UNADDRESSED);
    }

    @Test
    void compulsion_alone_is_not_leave() {
        assertThat(outcome(GOOD, COMPELS)).isEqualTo(UNADDRESSED);
    }

    @Test
    void laws_that_compel_and_prohibit_hold_even_where_a_bar_is_incurable() {
        assertThat(outcome(GOOD, NEEDS, COMPELS, FORBIDS, NEVER, ELSEWHERE)).isEqualTo(HOLD);
    }

    @Test
    void a_pack_is_not_in_conflict_with_itself() {
        assertThat(outcome(GOOD, NEEDS, rule("eu.compels").ofParts(new Compulsion(), 0), FORBIDS))
                .isEqualTo(WITHHOLD);
    }

    @Test
    void a_prohibition_withholds_whatever_is_presented() {
        assertThat(outcome(GOOD, NEEDS, FORBIDS, ELSEWHERE, HELD, CURABLE)).isEqualTo(WITHHOLD);
    }

    @Test
    void an_incurable_bar_withholds_whatever_else_could_be_cured() {
        assertThat(outcome(GOOD, NEEDS, NEVER, ELSEWHERE, HELD, CURABLE)).isEqualTo(WITHHOLD);
    }

    @Test
    void a_bar_with_a_route_refers_before_anything_is_checked() {
        assertThat(outcome(GOOD, NEEDS, ELSEWHERE, HELD, CURABLE)).isEqualTo(REFER);
    }

    @Test
    void a_flag_that_holds_comes_before_a_curable_bar() {
        assertThat(outcome(GOOD, NEEDS, HELD, CURABLE)).isEqualTo(HOLD);
        assertThat(outcome(GOOD, NEEDS, BLOCKED, CURABLE)).isEqualTo(HOLD);
    }

    @Test
    void a_flag_that_warns_stops_nothing() {
        assertThat(outcome(GOOD, NEEDS, WARNED)).isEqualTo(DISCLOSE);
    }

    @Test
    void a_curable_bar_needs_process_though_the_requirement_is_met() {
        assertThat(outcome(GOOD, NEEDS, CURABLE)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void a_defect_of_the_item_needs_process_though_the_requirement_is_met() {
        assertThat(outcome(GOOD, NEEDS, VAGUE)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void a_curable_bar_comes_before_silence() {
        assertThat(outcome(GOOD, CURABLE)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void what_is_cut_off_is_withheld_with_the_reason() {
        var verdict = verdict(GOOD, NEEDS, CUT);
        assertThat(verdict.outcome()).isEqualTo(WITHHOLD);
        assertThat(verdict.narrowed()).singleElement().satisfies(narrowed -> {
            assertThat(narrowed.code()).isEqualTo(NarrowingCode.OUT_OF_PERIOD);
            assertThat(narrowed.rule()).isEqualTo("core.future");
        });
    }

    @Test
    void what_is_cut_off_and_not_met_still_needs_process() {
        assertThat(outcome(GOOD.withInstruments(List.of()), NEEDS, CUT)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void an_account_that_is_not_there_is_not_held() {
        assertThat(outcome(missing(GOOD), NEEDS)).isEqualTo(NOT_HELD);
    }

    @Test
    void an_item_that_is_not_there_is_not_held() {
        var item = ItemBuilder.builder(october(Category.CONTENT_PRIVATE))
                .held(Tri.NO)
                .build();
        assertThat(outcome(GOOD.withItems(List.of(item)), NEEDS)).isEqualTo(NOT_HELD);
    }

    @Test
    void nobody_learns_that_there_is_nothing_without_the_process_that_reaches_it() {
        assertThat(outcome(missing(GOOD).withInstruments(List.of()), NEEDS)).isEqualTo(NEEDS_PROCESS);
        assertThat(outcome(missing(GOOD), NEEDS, FORBIDS)).isEqualTo(WITHHOLD);
        assertThat(outcome(missing(GOOD), NEEDS, ELSEWHERE)).isEqualTo(REFER);
        assertThat(outcome(missing(GOOD), NEEDS, HELD)).isEqualTo(HOLD);
        assertThat(outcome(missing(GOOD))).isEqualTo(UNADDRESSED);
        assertThat(outcome(missing(GOOD), NEEDS, CUT)).isEqualTo(WITHHOLD);
    }

    @Test
    void an_exemption_discloses_without_an_instrument() {
        var exempt = rule("us.public").ofParts(exempt(Basis.PUBLIC), 0);
        assertThat(outcome(GOOD.withInstruments(List.of()), exempt)).isEqualTo(DISCLOSE);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void every_category_is_decided_by_what_is_said_of_it(Category category) {
        var request = GOOD.withItems(List.of(october(category)));
        assertThat(List.<CellOutcome>of(outcome(request, NEEDS), outcome(request)))
                .containsExactly(DISCLOSE, UNADDRESSED);
    }

    private static Request missing(Request request) {
        return request.withAccounts(
                List.of(AccountBuilder.builder(account("a")).found(Tri.NO).build()));
    }
}
