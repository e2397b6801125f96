package dev.writ.policy.explain;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.AppliedPack;
import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellBuilder;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.DecisionBuilder;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeBuilder;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.PackTie;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.decision.Severity;
import dev.writ.policy.decision.Task;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.decision.TimelineEntry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Decisions to explain. */
final class Decisions {
    static final LocalDate DAY = LocalDate.parse("2026-11-16");
    private static final LocalDate SILENT_UNTIL = LocalDate.parse("2027-02-14");

    private Decisions() {}

    /** The least that a decision can be. */
    static Decision bare(Outcome outcome) {
        return DecisionBuilder.builder()
                .requestId("r-1")
                .decidedUnder(new DecidedUnder(List.of(), Optional.empty(), DAY, "0.1.0"))
                .outcome(outcome)
                .counting(new Counting(
                        CountingClass.LEGAL, 1, false, false, true, Optional.of(Country.of("US")), Optional.empty()))
                .build();
    }

    /** A subpoena for subscriber data, messages and passwords, under a secrecy order. */
    static Decision partial() {
        return bare(Outcome.DISCLOSE_PARTIAL)
                .withDecidedUnder(new DecidedUnder(
                        List.of(
                                new AppliedPack("core", "sha256:0a1b", List.of(PackTie.ALWAYS)),
                                new AppliedPack("us", "sha256:2c3d", List.of(PackTie.REQUESTER, PackTie.ENTITY))),
                        Optional.of("house.default"),
                        DAY,
                        "0.1.0"))
                .withItems(List.of(subscriber(), messages(), passwords()))
                .withNotice(Optional.of(notice()))
                .withDue(Optional.of(new Due(
                        Optional.of(OffsetDateTime.parse("2026-11-30T23:59:59-05:00")),
                        false,
                        Optional.empty(),
                        "us.due")))
                .withApprovals(List.of(new Approval(ApprovalRole.LEGAL_SPECIALIST, 1, "house.approval")))
                .withFlags(List.of(new Flag(
                        FlagCode.NOTICE_ALREADY_GIVEN, Severity.WARN, List.of(0, 1), Optional.empty(), "us.gag")))
                .withChallenges(List.of(new Challenge(
                        ChallengeGround.PARTICULARITY, Optional.of(LocalDate.parse("2026-11-30")), "us.due")))
                .withAssumed(List.of("/requester/compromised", "/accounts/0/found"))
                .withTasks(List.of(new Task(
                        TaskCode.TELL_REQUESTER,
                        List.of(TaskAddressee.REQUESTER),
                        Optional.empty(),
                        "us.content.warrant")))
                .withCounting(new Counting(
                        CountingClass.LEGAL, 1, true, true, true, Optional.of(Country.of("US")), Optional.empty()))
                .withTimeline(List.of(new TimelineEntry(
                        OffsetDateTime.parse("2027-02-15T00:00:00-05:00"),
                        "the silence ends; tell the account holder")))
                .withReasons(reasons());
    }

    private static Cell subscriber() {
        return cell(Category.SUBSCRIBER_IDENTITY, CellOutcome.DISCLOSE)
                .requires(List.of(new Requires(
                        List.of(InstrumentType.GRAND_JURY_SUBPOENA, InstrumentType.SEARCH_WARRANT),
                        "us.subscriber.subpoena")))
                .satisfiedBy(List.of("i1"))
                .narrowed(List.of(new Narrowed(
                        "2026-09-01 to 2026-09-30", NarrowingCode.OUT_OF_PERIOD, "us.subscriber.subpoena")))
                .redactions(List.of(RedactionCode.THIRD_PARTY_IDENTITIES))
                .reasons(List.of("us.subscriber.subpoena"))
                .build();
    }

    private static Cell messages() {
        return cell(Category.CONTENT_PRIVATE, CellOutcome.NEEDS_PROCESS)
                .requires(List.of(
                        new Requires(List.of(InstrumentType.SEARCH_WARRANT), "us.content.warrant"),
                        new Requires(List.of(InstrumentType.values()).subList(7, 20), "house.content.judge")))
                .cures(List.of(
                        List.of("SEARCH_WARRANT"), List.of("COURT_ORDER", "UNSIGNED", "/instruments/0/probableCause")))
                .reasons(List.of("us.content.warrant", "house.content.judge"))
                .build();
    }

    private static Cell passwords() {
        return cell(Category.CREDENTIAL, CellOutcome.WITHHOLD)
                .reasons(List.of("house.credential.never"))
                .build();
    }

    private static CellBuilder cell(Category category, CellOutcome outcome) {
        return CellBuilder.builder()
                .category(category)
                .accounts(List.of("ACC1"))
                .from(LocalDate.parse("2026-10-01"))
                .to(LocalDate.parse("2026-10-31"))
                .outcome(outcome);
    }

    private static Notice notice() {
        return NoticeBuilder.builder()
                .action(NoticeAction.DELAYED)
                .to(NoticeRecipient.HOLDER)
                .mandatory(true)
                .until(SILENT_UNTIL)
                .rule("us.gag")
                .build();
    }

    private static List<Reason> reasons() {
        var section = new Citation(
                "us-code-18/2703",
                "18 U.S.C. 2703",
                Optional.of("https://uscode.example/18/2703"),
                CitationStatus.SEEN);
        var policy = new Citation("house/004", "Central policy, 004", Optional.empty(), CitationStatus.UNVERIFIED);
        return List.of(
                new Reason(
                        "us.subscriber.subpoena", "A subpoena reaches subscriber data", "requires", List.of(section)),
                new Reason("us.content.warrant", "Content needs a warrant", "requires", List.of(section, policy)),
                new Reason("house.content.judge", "Content needs a judge", "requires", List.of(policy)),
                new Reason("house.credential.never", "Login information is never shared", "prohibits", List.of(policy)),
                new Reason("us.gag", "A court can order secrecy", "delays notice", List.of()),
                new Reason("house.approval", "A legal specialist agrees", "asks for approval", List.of(policy)));
    }
}
