package dev.writ.policy.explain;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.CellBuilder;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Defect;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Limit;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeBuilder;
import dev.writ.policy.decision.NoticeExceptionBuilder;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.PreservationWhile;
import dev.writ.policy.decision.Question;
import dev.writ.policy.decision.Route;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.decision.Severity;
import dev.writ.policy.decision.Task;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** A decision that shows what {@link Decisions} does not: a hold, with everything that can stand around one. */
final class Held {
    private static final LocalDate DAY = Decisions.DAY;
    private static final String RULE = "core.rule";

    private Held() {}

    static Decision decision() {
        var notice = NoticeBuilder.builder()
                .action(NoticeAction.BEFORE)
                .to(NoticeRecipient.ADMINISTRATOR)
                .objectionUntil(DAY.plusDays(7))
                .latest(DAY.plusDays(30))
                .exceptions(List.of(NoticeExceptionBuilder.builder()
                        .accounts(List.of("A2"))
                        .action(NoticeAction.PROHIBITED)
                        .to(NoticeRecipient.HOLDER)
                        .reviewOn(DAY.plusYears(1))
                        .rule(RULE)
                        .build()))
                .build();
        var location = CellBuilder.builder()
                .category(Category.LOCATION_HISTORIC)
                .from(DAY)
                .outcome(CellOutcome.HOLD)
                .exemptedBy(RULE)
                .build();
        var route = new Route(RouteKind.OTHER_ENTITY, Optional.of("Kestrel Ireland"), Optional.of(Country.of("IE")));
        return Decisions.bare(Outcome.HOLD)
                .withItems(List.of(location))
                .withNotice(Optional.of(notice))
                .withPreservation(Optional.of(new Preservation(
                        Optional.empty(), Optional.of(PreservationWhile.PENDING), Optional.of(DAY.plusDays(90)), RULE)))
                .withDue(Optional.of(new Due(
                        Optional.of(OffsetDateTime.parse("2026-11-17T02:00:00Z")),
                        true,
                        Optional.of(OffsetDateTime.parse("2026-11-16T20:00:00Z")),
                        RULE)))
                .withFee(Optional.of(new Fee(new BigDecimal("25.50"), "CHF", false, RULE)))
                .withFlags(List.of(
                        new Flag(FlagCode.CALL_BACK, Severity.HOLD, List.of(), Optional.of(DAY.plusDays(1)), RULE)))
                .withBars(List.of(new Bar(
                        BarCode.WRONG_ENTITY,
                        Optional.of("address the Irish entity"),
                        Optional.of(route),
                        List.of(0),
                        RULE)))
                .withDefects(List.of(
                        new Defect(
                                Optional.of("i1"),
                                Optional.empty(),
                                DefectCode.EXPIRED,
                                Optional.of("a new paper"),
                                RULE),
                        new Defect(Optional.empty(), Optional.of(0), DefectCode.NO_TIME_RANGE, Optional.empty(), RULE)))
                .withQuestions(List.of(new Question("/emergency/imminent", RULE)))
                .withTasks(List.of(new Task(
                        TaskCode.CALL_BACK,
                        List.of(TaskAddressee.REQUESTER, TaskAddressee.INTERNAL),
                        Optional.of(DAY.plusDays(1)),
                        RULE)))
                .withLimits(List.of(
                        new Limit(LimitCode.PAGE_SIZE, 100, RULE), new Limit(LimitCode.AGGREGATED_ONLY, 1, RULE)))
                .withCounting(new Counting(
                        CountingClass.EMERGENCY, 0, false, false, false, Optional.empty(), Optional.empty()));
    }
}
