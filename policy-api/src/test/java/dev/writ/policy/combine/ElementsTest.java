package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.elements;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Judging.judge;
import static dev.writ.policy.combine.Judging.outcome;
import static dev.writ.policy.combine.Judging.verdict;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.requires;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static dev.writ.policy.decision.CellOutcome.NOT_HELD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.ItemBuilder;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Elements narrow an item; an instrument may cover some of them. */
class ElementsTest {

    private static final Stood NEEDS = rule("us.needs").ofAll(WARRANT);

    @Test
    void elements_that_the_instrument_does_not_cover_are_left_out() {
        var verdict = verdict(asking(List.of("name", "phone"), warrant("w", elements("name"))), NEEDS);
        assertThat(verdict.outcome()).isEqualTo(DISCLOSE);
        assertThat(verdict.narrowed()).containsExactly(new Narrowed("phone", NarrowingCode.NOT_AUTHORISED, "us.needs"));
    }

    @Test
    void an_answer_without_some_elements_is_partial() {
        assertThat(judge(asking(List.of("name", "phone"), warrant("w", elements("name"))), NEEDS)
                        .outcome())
                .isEqualTo(Outcome.DISCLOSE_PARTIAL);
    }

    @Test
    void an_instrument_about_other_elements_does_not_reach_the_item() {
        assertThat(outcome(asking(List.of("name"), warrant("w", elements("phone"))), NEEDS))
                .isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void two_instruments_together_cover_what_each_leaves_out() {
        var request = asking(List.of("name", "phone"), warrant("w", elements("name")), warrant("v", elements("phone")));
        var verdict = verdict(request, NEEDS);
        assertThat(verdict.narrowed()).isEmpty();
        assertThat(verdict.satisfiedBy()).containsExactly("w", "v");
    }

    @Test
    void an_element_has_to_be_covered_for_every_pack() {
        var subpoena = Asked.paper("s", InstrumentType.GRAND_JURY_SUBPOENA).withCovers(Optional.of(elements("phone")));
        var request = asking(List.of("name", "phone"), warrant("w", elements("name", "phone")), subpoena);
        var verdict = verdict(request, NEEDS, rule("de.needs").ofAll(requires(InstrumentType.GRAND_JURY_SUBPOENA)));
        assertThat(verdict.narrowed()).containsExactly(new Narrowed("name", NarrowingCode.NOT_AUTHORISED, "de.needs"));
    }

    @Test
    void packs_that_are_met_for_different_elements_are_not_met() {
        var subpoena = Asked.paper("s", InstrumentType.GRAND_JURY_SUBPOENA).withCovers(Optional.of(elements("phone")));
        var request = asking(List.of("name", "phone"), warrant("w", elements("name")), subpoena);
        assertThat(outcome(request, NEEDS, rule("de.needs").ofAll(requires(InstrumentType.GRAND_JURY_SUBPOENA))))
                .isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void of_a_whole_category_only_the_elements_of_the_instrument_are_given() {
        var verdict = verdict(asking(List.of(), warrant("w", elements("phone", "name"))), NEEDS);
        assertThat(verdict.outcome()).isEqualTo(DISCLOSE);
        assertThat(verdict.narrowed()).extracting(Narrowed::what).containsExactly("everything but `name`, `phone`");
    }

    @Test
    void an_instrument_without_elements_covers_a_whole_category_beside_one_with_some() {
        var request = asking(List.of(), warrant("w", elements("name")), warrant("v"));
        assertThat(verdict(request, NEEDS).narrowed()).isEmpty();
    }

    @Test
    void an_exemption_covers_every_element() {
        var request = asking(List.of("name", "phone"), warrant("w", elements("name")));
        var verdict = verdict(request, NEEDS, rule("us.consent").ofAll(exempt(Basis.CONSENT)));
        assertThat(verdict.narrowed()).isEmpty();
        assertThat(verdict.satisfiedBy()).containsExactly("w");
        assertThat(verdict.exemptedBy()).contains("us.consent");
    }

    @Test
    void an_instrument_that_covers_nothing_that_is_given_satisfies_nothing() {
        var subpoena = Asked.paper("s", InstrumentType.GRAND_JURY_SUBPOENA).withCovers(Optional.of(elements("name")));
        var request = asking(
                List.of("name", "phone"), warrant("w", elements("name")), warrant("v", elements("phone")), subpoena);
        var verdict = verdict(request, NEEDS, rule("de.needs").ofAll(requires(InstrumentType.GRAND_JURY_SUBPOENA)));
        assertThat(verdict.satisfiedBy()).containsExactly("w", "s");
    }

    @Test
    void an_element_that_does_not_exist_is_left_out_and_the_answer_is_partial() {
        var judgment = judge(asking(without("passport", "name", "passport"), warrant("w")), NEEDS);
        assertThat(judgment.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
        assertThat(judgment.verdicts().get(0).narrowed())
                .containsExactly(new Narrowed("passport", NarrowingCode.NOT_COLLECTED, "core.not-collected"));
        assertThat(judgment.verdicts().get(0).reasons()).contains("core.not-collected");
        assertThat(judgment.stood()).extracting(stood -> stood.rule().id()).contains("core.not-collected");
    }

    @Test
    void a_rule_that_says_so_is_named_instead() {
        var collected = rule("eu.collected").ofParts(new Narrowing(NarrowingCode.NOT_COLLECTED), 0);
        var verdict = verdict(asking(without("passport", "name", "passport"), warrant("w")), NEEDS, collected);
        assertThat(verdict.outcome()).isEqualTo(DISCLOSE);
        assertThat(verdict.narrowed())
                .containsExactly(new Narrowed("passport", NarrowingCode.NOT_COLLECTED, "eu.collected"));
        assertThat(verdict.reasons()).doesNotContain("core.not-collected");
    }

    @Test
    void an_element_that_does_not_exist_and_was_not_asked_for_is_not_missed() {
        assertThat(verdict(asking(without("passport", "name"), warrant("w")), NEEDS)
                        .narrowed())
                .isEmpty();
    }

    @Test
    void where_no_element_exists_nothing_is_held() {
        assertThat(outcome(asking(without("passport", "passport"), warrant("w")), NEEDS))
                .isEqualTo(NOT_HELD);
        assertThat(outcome(asking(without("passport", "passport")), NEEDS)).isEqualTo(NEEDS_PROCESS);
    }

    @Test
    void of_a_whole_category_what_does_not_exist_is_left_out() {
        assertThat(verdict(asking(without("passport"), warrant("w")), NEEDS).narrowed())
                .extracting(Narrowed::what)
                .containsExactly("passport");
    }

    private static Request asking(List<String> elements, Instrument... papers) {
        return asking(item().elements(elements).build(), papers);
    }

    private static Request asking(Item item, Instrument... papers) {
        return legal(item).instruments(List.of(papers)).build();
    }

    private static Item without(String missing, String... elements) {
        return item().elements(List.of(elements)).notHeld(List.of(missing)).build();
    }

    private static ItemBuilder item() {
        return ItemBuilder.builder(Asked.october(Category.SUBSCRIBER_IDENTITY));
    }
}
