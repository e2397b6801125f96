package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.elsewhere;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Defect;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Severity;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bars, flags and defects as the decision lists them. Parts 0 and 1 are item 0; parts 2 and 3 are item 1. */
class FaultsTest {

    private static final Request REQUEST = legal().accounts(List.of(account("a"), account("b")))
            .items(List.of(october(Category.CONTENT_PRIVATE), october(Category.ACCESS_LOG)))
            .instruments(List.of(warrant("w"), warrant("v")))
            .build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Finding VAGUE = new Finding.Defect(DefectCode.NO_TIME_RANGE);
    private static final Finding UNSIGNED = new Finding.Defect(DefectCode.UNSIGNED);

    @Test
    void a_bar_names_its_items_its_cure_and_its_route() {
        var decision =
                conclude(REQUEST, NEEDS, rule("us.mlat").ofParts(elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), 2, 3));
        assertThat(decision.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.items()).containsExactly(1);
            assertThat(bar.cure()).contains("cure of us.mlat");
            assertThat(bar.route()).isPresent();
        });
    }

    @Test
    void a_bar_on_all_names_none() {
        var ofAll = conclude(REQUEST, NEEDS, rule("core.mail").ofAll(curable(BarCode.NOT_VERIFIED)));
        assertThat(ofAll.bars()).extracting(Bar::items).containsExactly(List.of());
        var ofEach = conclude(REQUEST, NEEDS, rule("core.mail").ofParts(curable(BarCode.NOT_VERIFIED), 0, 2));
        assertThat(ofEach.bars()).extracting(Bar::items).containsExactly(List.of());
    }

    @Test
    void one_rule_about_several_parts_is_one_bar() {
        var mail = rule("core.id");
        var bar = curable(BarCode.IDENTIFIER_UNUSABLE);
        assertThat(conclude(REQUEST, NEEDS, mail.ofParts(bar, 0), mail.ofParts(bar, 1))
                        .bars())
                .singleElement()
                .satisfies(each -> assertThat(each.items()).containsExactly(0));
    }

    @Test
    void what_stops_comes_before_what_warns() {
        var decision = conclude(
                REQUEST,
                NEEDS,
                rule("core.stale").ofAll(new Finding.Flag(FlagCode.STALE_EMERGENCY)),
                rule("core.forged").ofAll(new Finding.Flag(FlagCode.VERIFICATION_FAILED)),
                rule("core.check").ofParts(new Finding.Flag(FlagCode.VERIFY_REQUESTER), 0, 1));
        assertThat(decision.flags())
                .extracting(Flag::severity)
                .containsExactly(Severity.BLOCK, Severity.HOLD, Severity.WARN);
        assertThat(decision.flags()).extracting(Flag::items).containsExactly(List.of(), List.of(0), List.of());
    }

    @Test
    void a_flag_that_warns_is_shown_though_it_stops_nothing() {
        var decision =
                conclude(REQUEST, NEEDS, rule("core.stale").ofParts(new Finding.Flag(FlagCode.STALE_EMERGENCY), 0));
        assertThat(decision.flags()).extracting(Flag::items).containsExactly(List.of(0));
    }

    @Test
    void defects_name_the_instrument_or_the_item() {
        var decision = conclude(
                REQUEST,
                NEEDS,
                rule("core.range").ofParts(VAGUE, 2, 3),
                rule("core.signed").ofPapers(UNSIGNED, "w", "v"));
        assertThat(decision.defects())
                .containsExactly(
                        new Defect(
                                Optional.of("w"),
                                Optional.empty(),
                                DefectCode.UNSIGNED,
                                Optional.of("cure of core.signed"),
                                "core.signed"),
                        new Defect(
                                Optional.of("v"),
                                Optional.empty(),
                                DefectCode.UNSIGNED,
                                Optional.of("cure of core.signed"),
                                "core.signed"),
                        new Defect(
                                Optional.empty(),
                                Optional.of(1),
                                DefectCode.NO_TIME_RANGE,
                                Optional.of("cure of core.range"),
                                "core.range"));
    }

    @Test
    void a_defect_of_the_request_is_one_of_each_item() {
        assertThat(conclude(REQUEST, NEEDS, rule("core.range").ofAll(VAGUE)).defects())
                .extracting(Defect::item)
                .containsExactly(Optional.of(0), Optional.of(1));
    }

    @Test
    void items_that_nobody_listed_are_not_counted() {
        var request = Asked.asking(Request.Kind.SUBJECT_ACCESS)
                .accounts(List.of(account("a")))
                .build();
        var bar = rule("eu.some").ofParts(curable(BarCode.NO_REACTION), 3);
        assertThat(conclude(request, bar).bars()).extracting(Bar::items).containsExactly(List.of());
    }
}
