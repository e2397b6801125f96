package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Judging.outcome;
import static dev.writ.policy.combine.Judging.verdict;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.mayGive;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExemptionsTest {

    private static final Request BARE = legal(october(Category.CONTENT_PRIVATE)).build();
    private static final Request WITH_WARRANT = BARE.withInstruments(List.of(warrant("w")));
    private static final Stood US_NEEDS = rule("us.content").ofParts(WARRANT, 0);
    private static final Stood HOUSE_NEEDS = rule("house.matrix").ofParts(WARRANT, 0);
    private static final Stood US_EXEMPTS = rule("us.consent").ofParts(exempt(Basis.CONSENT), 0);
    private static final Stood US_MAY = rule("us.may").ofParts(mayGive(Basis.FREE), 0);

    @Test
    void an_exemption_lifts_the_requirements_of_its_own_pack() {
        assertThat(outcome(BARE, US_NEEDS, US_EXEMPTS)).isEqualTo(DISCLOSE);
    }

    @Test
    void an_exemption_does_not_lift_the_requirements_of_another_pack() {
        assertThat(outcome(BARE, US_NEEDS, HOUSE_NEEDS, US_EXEMPTS)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void a_house_cannot_lift_what_the_law_requires() {
        var house = rule("house.consent").ofParts(exempt(Basis.CONSENT), 0);
        assertThat(outcome(BARE, US_NEEDS, house)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void each_pack_may_exempt_for_itself() {
        var house = rule("house.consent").ofParts(exempt(Basis.CONSENT), 0);
        assertThat(outcome(BARE, US_NEEDS, HOUSE_NEEDS, US_EXEMPTS, house)).isEqualTo(DISCLOSE);
    }

    @Test
    void the_rule_that_exempts_is_named_with_its_basis() {
        var verdict = verdict(BARE, US_NEEDS, US_EXEMPTS);
        assertThat(verdict.exemptedBy()).contains("us.consent");
        assertThat(verdict.basis()).containsExactly(Basis.CONSENT);
        assertThat(verdict.satisfiedBy()).isEmpty();
    }

    @Test
    void an_exemption_that_an_instrument_makes_needless_is_not_used() {
        var verdict = verdict(WITH_WARRANT, US_NEEDS, US_EXEMPTS);
        assertThat(verdict.satisfiedBy()).containsExactly("w");
        assertThat(verdict.exemptedBy()).isEmpty();
        assertThat(verdict.basis()).isEmpty();
    }

    @Test
    void of_several_packs_that_exempt_the_law_is_named() {
        var house = rule("house.anyway").ofParts(exempt(Basis.PUBLIC), 0);
        var verdict = verdict(BARE, US_EXEMPTS, house);
        assertThat(verdict.exemptedBy()).contains("us.consent");
        assertThat(verdict.basis()).containsExactlyInAnyOrder(Basis.CONSENT, Basis.PUBLIC);
    }

    @Test
    void what_may_be_given_and_need_not_is_voluntary() {
        assertThat(verdict(BARE, US_NEEDS, US_MAY).voluntary()).isTrue();
    }

    @Test
    void what_one_law_leaves_free_is_voluntary_though_the_house_asks_for_a_paper() {
        assertThat(verdict(WITH_WARRANT, US_MAY, HOUSE_NEEDS).voluntary()).isTrue();
    }

    @Test
    void what_a_law_compels_is_not_voluntary() {
        var compels = rule("de.compels").ofParts(new Compulsion(), 0);
        assertThat(verdict(BARE, US_NEEDS, US_MAY, compels).voluntary()).isFalse();
    }

    @Test
    void what_an_instrument_reaches_is_not_voluntary() {
        assertThat(verdict(WITH_WARRANT, US_NEEDS, US_MAY).voluntary()).isFalse();
    }

    @Test
    void an_exemption_that_obliges_is_preferred_to_one_that_permits() {
        assertThat(verdict(BARE, US_NEEDS, US_MAY, US_EXEMPTS).voluntary()).isFalse();
    }

    @Test
    void what_is_not_disclosed_is_not_voluntary() {
        assertThat(verdict(BARE, US_NEEDS, US_MAY, HOUSE_NEEDS).voluntary()).isFalse();
    }
}
