package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Judging.outcome;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.binding;
import static dev.writ.policy.combine.Says.incurable;
import static dev.writ.policy.combine.Says.recognised;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.PRESERVE;
import static dev.writ.policy.decision.CellOutcome.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A house's bar on who may ask yields to a paper that binds the provider by law. */
class HouseBarsTest {

    private static final Request REQUEST = legal(october(Category.SUBSCRIBER_IDENTITY))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("eu.needs").ofAll(WARRANT);
    private static final Stood BINDS = rule("eu.binds").ofPapers(binding(Strength.JUDICIAL_ORDER), "w");
    private static final Stood BARRED = rule("house.who").ofAll(incurable(BarCode.NOT_AN_AUTHORITY));

    @Test
    void without_a_binding_paper_the_house_has_its_way() {
        var known = rule("eu.knows").ofPapers(recognised(Strength.JUDICIAL_ORDER), "w");
        assertThat(outcome(REQUEST, NEEDS, BARRED)).isEqualTo(WITHHOLD);
        assertThat(outcome(REQUEST, NEEDS, BARRED, known)).isEqualTo(WITHHOLD);
    }

    @ParameterizedTest
    @EnumSource(
            value = BarCode.class,
            names = {"NOT_AN_AUTHORITY", "CIVIL_MATTER", "NOT_CRIMINAL"})
    void it_yields_to_a_binding_paper(BarCode code) {
        assertThat(outcome(REQUEST, NEEDS, BINDS, rule("house.who").ofAll(incurable(code))))
                .isEqualTo(DISCLOSE);
    }

    @ParameterizedTest
    @EnumSource(
            value = BarCode.class,
            mode = Mode.EXCLUDE,
            names = {"NOT_AN_AUTHORITY", "CIVIL_MATTER", "NOT_CRIMINAL", "NO_EMERGENCY"})
    void other_bars_of_a_house_do_not_yield(BarCode code) {
        assertThat(outcome(REQUEST, NEEDS, BINDS, rule("house.other").ofAll(incurable(code))))
                .isEqualTo(WITHHOLD);
    }

    @Test
    void a_bar_of_the_law_does_not_yield() {
        assertThat(outcome(REQUEST, NEEDS, BINDS, rule("us.who").ofAll(incurable(BarCode.NOT_AN_AUTHORITY))))
                .isEqualTo(WITHHOLD);
    }

    @Test
    void it_does_not_yield_to_what_only_core_or_the_house_calls_binding() {
        var core = rule("core.binds").ofPapers(binding(Strength.JUDICIAL_ORDER), "w");
        var house = rule("house.binds").ofPapers(binding(Strength.JUDICIAL_ORDER), "w");
        assertThat(outcome(REQUEST, NEEDS, BARRED, core, house)).isEqualTo(WITHHOLD);
    }

    @Test
    void it_does_not_yield_to_a_paper_with_a_defect() {
        var unsigned = rule("core.signed").ofPapers(new Defect(DefectCode.UNSIGNED), "w");
        assertThat(outcome(REQUEST, NEEDS, BARRED, BINDS, unsigned)).isEqualTo(WITHHOLD);
    }

    @Test
    void it_does_not_yield_to_a_paper_that_meets_nothing() {
        var request = REQUEST.withInstruments(List.of(Asked.paper("w", InstrumentType.GRAND_JURY_SUBPOENA)));
        assertThat(outcome(request, NEEDS, BARRED, BINDS)).isEqualTo(WITHHOLD);
    }

    @Test
    void where_it_yields_counsel_agrees_and_the_house_rule_stays_visible() {
        var decision = conclude(REQUEST, NEEDS, BARRED, BINDS);
        assertThat(decision.approvals()).containsExactly(new Approval(ApprovalRole.LEGAL_COUNSEL, 1, "house.who"));
        assertThat(decision.bars()).isEmpty();
        assertThat(decision.flags())
                .extracting(Flag::code, Flag::rule)
                .containsExactly(tuple(FlagCode.POLICY_OVERRIDDEN_BY_LAW, "house.who"));
        assertThat(decision.items()).flatExtracting(Cell::reasons).contains("house.who");
    }

    @Test
    void it_yields_only_for_what_the_binding_paper_reaches() {
        var request = REQUEST.withItems(
                        List.of(october(Category.SUBSCRIBER_IDENTITY), october(Category.CONTENT_PRIVATE)))
                .withInstruments(List.of(warrant(
                        "w",
                        CoversBuilder.builder()
                                .categories(List.of(Category.SUBSCRIBER_IDENTITY))
                                .build())));
        var decision = conclude(request, NEEDS, BARRED, BINDS);
        assertThat(decision.items()).extracting(Cell::outcome).containsExactly(DISCLOSE, WITHHOLD);
        assertThat(decision.bars()).extracting(Bar::items).containsExactly(List.of(1));
        assertThat(decision.flags()).extracting(Flag::items).containsExactly(List.of(0));
    }

    @Test
    void it_yields_to_a_binding_demand_to_keep_data_for_which_no_paper_is_required() {
        var request = Asked.asking(Request.Kind.PRESERVATION)
                .accounts(List.of(account("a")))
                .items(List.of(october(Category.CONTENT_PRIVATE)))
                .instruments(List.of(warrant("w")))
                .build();
        var keep = rule("eu.keep").ofAll(new PreservationTerm(new Keeping.UntilProduced()));
        assertThat(outcome(request, keep, BARRED)).isEqualTo(WITHHOLD);
        assertThat(outcome(request, keep, BARRED, BINDS)).isEqualTo(PRESERVE);
    }
}
