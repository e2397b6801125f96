package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.NoticeTest.mandatory;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.atLeast;
import static dev.writ.policy.combine.Says.binding;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.elsewhere;
import static dev.writ.policy.combine.Says.incurable;
import static dev.writ.policy.combine.Says.mayGive;
import static dev.writ.policy.combine.Says.requires;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Request;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {

    private static final Request REQUEST = legal(october(Category.CONTENT_PRIVATE))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);

    @Test
    void every_rule_that_stood_is_a_reason_in_order() {
        var decision = conclude(
                REQUEST, rule("us.z").ofAll(WARRANT), rule("core.a").ofAll(new Finding.Flag(FlagCode.STALE_EMERGENCY)));
        assertThat(decision.reasons()).extracting(Reason::rule).containsExactly("core.a", "us.z");
    }

    @Test
    void a_reason_carries_title_and_citations_of_its_rule() {
        var citation = new Citation("us-code-18/2703", "18 U.S.C. 2703", Optional.empty(), CitationStatus.SEEN);
        var card =
                new RuleCard("us.cited", "us", false, "Content takes a warrant", Optional.empty(), List.of(citation));
        assertThat(conclude(REQUEST, new Stood(card, new Target.WholeRequest(), WARRANT))
                        .reasons())
                .containsExactly(new Reason(
                        "us.cited", "Content takes a warrant", "requires SEARCH_WARRANT", List.of(citation)));
    }

    @Test
    void a_rule_that_stood_for_several_parts_is_one_reason() {
        var request = REQUEST.withAccounts(List.of(account("a"), account("b")));
        var needs = rule("us.content");
        assertThat(conclude(request, needs.ofParts(WARRANT, 0), needs.ofParts(WARRANT, 1))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void a_rule_with_several_effects_names_them_all() {
        var decision = conclude(
                REQUEST,
                NEEDS,
                rule("eu.binds").ofPapers(binding(Strength.JUDICIAL_ORDER), "w"),
                rule("house.who").ofAll(incurable(BarCode.NOT_AN_AUTHORITY)));
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.rule().equals("house.who"))
                .extracting(Reason::effect)
                .containsExactly("approval: 1 LEGAL_COUNSEL; flag: POLICY_OVERRIDDEN_BY_LAW");
    }

    @Test
    void a_rule_that_spoke_of_nothing_is_no_reason() {
        var silent = rule("core.call").ofAll(new Finding.Flag(FlagCode.CALL_BACK));
        assertThat(conclude(REQUEST, NEEDS, silent).reasons())
                .extracting(Reason::rule)
                .containsExactly("us.content");
    }

    @ParameterizedTest
    @MethodSource("findings")
    void every_finding_has_words(Map.Entry<Finding, String> expected) {
        assertThat(Effect.of(expected.getKey())).isEqualTo(expected.getValue());
    }

    static Stream<Map.Entry<Finding, String>> findings() {
        var term = Optional.<Term>of(new Term.Days(Period.ofDays(3)));
        return Stream.of(
                Map.entry(
                        requires(InstrumentType.WIRETAP_ORDER, InstrumentType.SEARCH_WARRANT),
                        "requires SEARCH_WARRANT or WIRETAP_ORDER"),
                Map.entry(atLeast(Strength.JUDICIAL_ORDER), "requires at least JUDICIAL_ORDER"),
                Map.entry(binding(Strength.INFORMAL), "recognises as INFORMAL, binding"),
                Map.entry(Says.recognised(Strength.INFORMAL), "recognises as INFORMAL"),
                Map.entry(mayGive(Basis.FREE), "exempts: FREE, voluntary"),
                Map.entry(Says.exempt(Basis.PUBLIC), "exempts: PUBLIC"),
                Map.entry(curable(BarCode.NO_IDENTIFIER), "bars: NO_IDENTIFIER"),
                Map.entry(
                        elsewhere(BarCode.USE_MUTUAL_ASSISTANCE), "bars: USE_MUTUAL_ASSISTANCE, try MUTUAL_ASSISTANCE"),
                Map.entry(mandatory(NoticeAction.AFTER), "notice: AFTER, mandatory"),
                Map.entry(NoticeTest.optional(NoticeAction.NONE), "notice: NONE"),
                Map.entry(new Finding.Approval(ApprovalRole.MANAGER, 2), "approval: 2 MANAGER"),
                Map.entry(new Finding.Limit(LimitCode.PAGE_SIZE, 100), "limit: PAGE_SIZE 100"),
                Map.entry(new Finding.Fee(new BigDecimal("25.00"), "USD", FeeUnit.ONCE), "fee: 25.00 USD"),
                Map.entry(new Finding.Fee(new BigDecimal("25.00"), "USD", FeeUnit.PER_HOUR), "fee: 25.00 USD an hour"),
                Map.entry(
                        new Finding.Fee(new BigDecimal("20.00"), "USD", FeeUnit.PER_ACCOUNT),
                        "fee: 20.00 USD an account"),
                Map.entry(new Finding.Compulsion(), "compels"),
                Map.entry(new Finding.Prohibition(), "prohibits"),
                Map.entry(new Finding.Withdrawal(), "taken back"),
                Map.entry(new Finding.Defect(DefectCode.EXPIRED), "defect: EXPIRED"),
                Map.entry(new Finding.Doubt("signed"), "in doubt: signed"),
                Map.entry(new Finding.Narrowing(NarrowingCode.NOT_ASKED), "cuts off: NOT_ASKED"),
                Map.entry(new Finding.Redaction(RedactionCode.CREDENTIALS), "redacts: CREDENTIALS"),
                Map.entry(new Finding.Flag(FlagCode.FEE_DUE), "flag: FEE_DUE"),
                Map.entry(new Finding.Challenge(ChallengeGround.COMITY), "ground to contest: COMITY"),
                Map.entry(
                        new Finding.Task(TaskCode.ANNEX_III, TaskAddressee.COURT, Optional.empty()), "task: ANNEX_III"),
                Map.entry(new Finding.CountAs(CountingClass.CIVIL), "counts as CIVIL"),
                Map.entry(new Finding.Deadline(term), "sets a term to answer"),
                Map.entry(new Finding.Deadline(Optional.empty()), "to be answered at once"),
                Map.entry(PreservedTest.DAYS, "sets how long data is kept"));
    }
}
