package dev.writ.policy.authoring.drl;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.clock.CountingRule;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.Route;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Event;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every finding as it is written in a rule file, with what it means. */
final class WrittenFindings {
    private WrittenFindings() {}

    static Stream<Arguments> all() {
        return Stream.of(
                row(
                        "require( $item, SEARCH_WARRANT, COURT_ORDER );",
                        new Finding.Requirement(
                                Set.of(InstrumentType.SEARCH_WARRANT, InstrumentType.COURT_ORDER), Optional.empty())),
                row(
                        "requireAtLeast( $item, JUDICIAL_ORDER );",
                        new Finding.Requirement(Set.of(), Optional.of(Strength.JUDICIAL_ORDER))),
                row(
                        "recognise( $instrument, JUDICIAL_ORDER );",
                        new Finding.Recognition(Strength.JUDICIAL_ORDER, false)),
                row(
                        "recognise( $instrument, JUDICIAL_ORDER, BINDING );",
                        new Finding.Recognition(Strength.JUDICIAL_ORDER, true)),
                row("compel( $item );", new Finding.Compulsion()),
                row("exempt( $item, EMERGENCY );", new Finding.Exemption(Basis.EMERGENCY, false)),
                row("exempt( $item, FREE, VOLUNTARY );", new Finding.Exemption(Basis.FREE, true)),
                row("prohibit( $item );", new Finding.Prohibition()),
                row("bar( CIVIL_MATTER );", bar(BarCode.CIVIL_MATTER, Optional.empty())),
                row(
                        "bar( $item, WRONG_ENTITY, OTHER_ENTITY );",
                        bar(
                                BarCode.WRONG_ENTITY,
                                Optional.of(new Route(RouteKind.OTHER_ENTITY, Optional.empty(), Optional.empty())))),
                row(
                        "bar( WRONG_ENTITY, OTHER_ENTITY, \"Writ Ireland\" );",
                        bar(
                                BarCode.WRONG_ENTITY,
                                Optional.of(new Route(
                                        RouteKind.OTHER_ENTITY, Optional.of("Writ Ireland"), Optional.empty())))),
                row(
                        "bar( WRONG_ENTITY, OTHER_ENTITY, \"IE\" );",
                        bar(
                                BarCode.WRONG_ENTITY,
                                Optional.of(new Route(
                                        RouteKind.OTHER_ENTITY, Optional.empty(), Optional.of(Country.of("IE")))))),
                row(
                        "bar( WRONG_ENTITY, OTHER_ENTITY, \"Writ Ireland\", \"IE\" );",
                        bar(
                                BarCode.WRONG_ENTITY,
                                Optional.of(new Route(
                                        RouteKind.OTHER_ENTITY,
                                        Optional.of("Writ Ireland"),
                                        Optional.of(Country.of("IE")))))),
                row("defect( $instrument, UNSIGNED );", new Finding.Defect(DefectCode.UNSIGNED)),
                row("defect( $item, NO_TIME_RANGE );", new Finding.Defect(DefectCode.NO_TIME_RANGE)),
                row("doubt( $instrument, signed );", new Finding.Doubt("signed")),
                row("narrow( $item, ASK_SEPARATELY );", new Finding.Narrowing(NarrowingCode.ASK_SEPARATELY)),
                row("redact( $item, CREDENTIALS );", new Finding.Redaction(RedactionCode.CREDENTIALS)),
                row("limit( TEAM_SIZE, 10 );", new Finding.Limit(LimitCode.TEAM_SIZE, 10)),
                row("notice( AFTER );", notice(NoticeAction.AFTER, NoticeRecipient.HOLDER, false, Optional.empty())),
                row(
                        "notice( $account, NONE );",
                        notice(NoticeAction.NONE, NoticeRecipient.HOLDER, false, Optional.empty())),
                row(
                        "notice( $secrecy, DELAYED, \"P1Y\" );",
                        notice(
                                NoticeAction.DELAYED,
                                NoticeRecipient.HOLDER,
                                false,
                                Optional.of(new Term.Days(Period.ofYears(1))))),
                row(
                        "notice( BEFORE, \"P7D\", OR_DUE_DATE );",
                        new Finding.NoticeRule(
                                NoticeAction.BEFORE,
                                NoticeRecipient.HOLDER,
                                false,
                                Optional.of(new Term.Days(Period.ofDays(7))),
                                true)),
                row(
                        "notice( BEFORE, ADMINISTRATOR, MANDATORY );",
                        notice(NoticeAction.BEFORE, NoticeRecipient.ADMINISTRATOR, true, Optional.empty())),
                row("preserve( \"P90D\" );", keep(new Keeping.FromReceipt(Period.ofDays(90)))),
                row("prolong( \"P3M\" );", keep(new Keeping.FromExpiry(Period.ofMonths(3)))),
                row("preserveWhileOnHold();", keep(new Keeping.WhileOnHold())),
                row(
                        "defect( $instrument, WRONG_ISSUER, ACCESS_LOG, CONTENT_PRIVATE );",
                        new Finding.Defect(
                                DefectCode.WRONG_ISSUER, Set.of(Category.ACCESS_LOG, Category.CONTENT_PRIVATE))),
                row("preserveWhilePending();", keep(new Keeping.WhilePending())),
                row(
                        "preserve( \"P1Y\", CYBERTIP_REPORTED );",
                        keep(new Keeping.FromEvent(Event.Type.CYBERTIP_REPORTED, Period.ofYears(1)))),
                row(
                        "preserve( \"P60D\", EU_1182_71 );",
                        keep(new Keeping.FromReceipt(new Term.Days(Period.ofDays(60), CountingRule.EU_1182_71)))),
                row("preserveUntilProduced();", keep(new Keeping.UntilProduced())),
                row("answerWithin( \"P1M\" );", new Finding.Deadline(Optional.of(new Term.Days(Period.ofMonths(1))))),
                row(
                        "answerWithin( \"PT8H\" );",
                        new Finding.Deadline(Optional.of(new Term.Hours(Duration.ofHours(8))))),
                row(
                        "answerWithin( \"P10D\", EU_1182_71, CLARIFICATION_ANSWERED );",
                        new Finding.Deadline(
                                Optional.of(new Term.Days(Period.ofDays(10), CountingRule.EU_1182_71)),
                                Optional.of(Event.Type.CLARIFICATION_ANSWERED))),
                row("acknowledgeWithin( \"PT8H\" );", new Finding.Acknowledgement(new Term.Hours(Duration.ofHours(8)))),
                row("answerAtOnce();", new Finding.Deadline(Optional.empty())),
                row(
                        "task( CALL_BACK, INTERNAL );",
                        new Finding.Task(TaskCode.CALL_BACK, TaskAddressee.INTERNAL, Optional.empty())),
                row(
                        "task( $instrument, EX_POST_VALIDATION, REQUESTER, \"PT48H\" );",
                        new Finding.Task(
                                TaskCode.EX_POST_VALIDATION,
                                TaskAddressee.REQUESTER,
                                Optional.of(new Term.Hours(Duration.ofHours(48))))),
                row("approve( LEGAL_COUNSEL, 1 );", new Finding.Approval(ApprovalRole.LEGAL_COUNSEL, 1)),
                row("approve( $item, SECURITY, 2 );", new Finding.Approval(ApprovalRole.SECURITY, 2)),
                row("flag( DUPLICATE );", new Finding.Flag(FlagCode.DUPLICATE)),
                row("flag( $item, PROTECTED_PERSON );", new Finding.Flag(FlagCode.PROTECTED_PERSON)),
                row(
                        "challenge( COMITY, \"P14D\" );",
                        new Finding.Challenge(ChallengeGround.COMITY, Optional.of(new Term.Days(Period.ofDays(14))))),
                row("narrow( NOT_NECESSARY );", new Finding.Narrowing(NarrowingCode.NOT_NECESSARY)),
                row("challenge( COMITY );", new Finding.Challenge(ChallengeGround.COMITY)),
                row("challenge( $instrument, PARTICULARITY );", new Finding.Challenge(ChallengeGround.PARTICULARITY)),
                row("challenge( $item, OVERBROAD );", new Finding.Challenge(ChallengeGround.OVERBROAD)),
                row(
                        "challenge( $secrecy, INDEFINITE_SECRECY );",
                        new Finding.Challenge(ChallengeGround.INDEFINITE_SECRECY)),
                row("fee( \"25.00\", USD );", new Finding.Fee(new BigDecimal("25.00"), "USD", FeeUnit.ONCE)),
                row(
                        "fee( \"125.00\", USD, PER_HOUR );",
                        new Finding.Fee(new BigDecimal("125.00"), "USD", FeeUnit.PER_HOUR)),
                row(
                        "fee( \"20.00\", USD, PER_ACCOUNT );",
                        new Finding.Fee(new BigDecimal("20.00"), "USD", FeeUnit.PER_ACCOUNT)),
                row("countAs( NATIONAL_SECURITY );", new Finding.CountAs(CountingClass.NATIONAL_SECURITY)),
                row("withdraw();", new Finding.Withdrawal()));
    }

    private static Arguments row(String then, Finding expected) {
        return Arguments.of(then, expected);
    }

    private static Finding bar(BarCode code, Optional<Route> route) {
        return new Finding.Bar(code, false, route);
    }

    private static Finding keep(Keeping keeping) {
        return new Finding.PreservationTerm(keeping);
    }

    private static Finding notice(
            NoticeAction action, NoticeRecipient to, boolean mandatory, Optional<Term> reviewAfter) {
        return new Finding.NoticeRule(action, to, mandatory, reviewAfter);
    }
}
