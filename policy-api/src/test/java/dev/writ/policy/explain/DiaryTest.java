package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeBuilder;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.decision.NoticeExceptionBuilder;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Task;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.explain.DiaryEntry.Kind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final OffsetDateTime EVENING = OffsetDateTime.parse("2026-11-26T23:59:59+01:00");

    @Test
    void a_decision_without_days_has_an_empty_diary_and_says_so() {
        var bare = Decisions.bare(Outcome.REJECT);

        assertThat(Diary.of(bare)).isEqualTo(new Diary("r-1", List.of(), List.of()));
        assertThat(Diary.text(bare)).contains("- No day follows from this decision.\n");
    }

    @Test
    void receipt_and_the_answer_have_their_moments() {
        var due = new Due(Optional.of(EVENING), false, Optional.of(EVENING.minusDays(9)), "eu.epoc.due");
        var decision = Decisions.bare(Outcome.DISCLOSE).withDue(Optional.of(due));

        assertThat(Diary.of(decision).days())
                .containsExactly(
                        new DiaryEntry(
                                Kind.ACKNOWLEDGE,
                                DAY.minusDays(9),
                                Optional.of(EVENING.minusDays(9)),
                                "receipt has to be confirmed",
                                Optional.of("eu.epoc.due")),
                        new DiaryEntry(
                                Kind.ANSWER,
                                DAY,
                                Optional.of(EVENING),
                                "the answer is due",
                                Optional.of("eu.epoc.due")));
    }

    @Test
    void a_task_without_a_day_is_no_day() {
        var task = new Task(TaskCode.ANNEX_III, List.of(TaskAddressee.ISSUING_AUTHORITY), Optional.empty(), "eu.annex");
        var timed = new Task(TaskCode.ANSWER_COURT, List.of(TaskAddressee.COURT), Optional.of(DAY), "us.court");

        assertThat(Diary.of(Decisions.bare(Outcome.HOLD).withTasks(List.of(task, timed)))
                        .days())
                .extracting(DiaryEntry::what)
                .containsExactly("answer the court");
    }

    @Test
    void every_day_of_a_notice_is_told_and_those_of_some_accounts_as_such() {
        var decision = Decisions.bare(Outcome.DISCLOSE).withNotice(Optional.of(notice()));

        assertThat(Diary.of(decision).days())
                .extracting(entry -> entry.on() + " " + entry.kind() + ": " + entry.what())
                .containsExactly(
                        "2026-11-26 OBJECTION: last day for the account holder to object",
                        "2026-11-26 NOTICE: last day to tell the administrator of the account, for some accounts",
                        "2027-11-26 REVIEW: look again at the silence, which has no end, for some accounts");
    }

    @Test
    void a_whole_day_comes_before_its_moments_and_moments_come_in_the_order_of_time() {
        var decision = Decisions.bare(Outcome.HOLD)
                .withChallenges(List.of(new Challenge(ChallengeGround.COMITY, Optional.of(DAY), "us.comity")))
                .withTimeline(List.of(
                        new TimelineEntry(OffsetDateTime.parse("2026-11-26T00:00:00-08:00"), "later"),
                        new TimelineEntry(OffsetDateTime.parse("2026-11-26T00:00:00+01:00"), "earlier")));

        assertThat(Diary.of(decision).days())
                .extracting(DiaryEntry::what)
                .containsExactly(
                        "last day to contest the demand: another country's interest in its own residents (comity)",
                        "earlier",
                        "later");
    }

    @Test
    void the_text_says_the_answer_and_a_line_for_each_day() {
        var due = new Due(Optional.of(EVENING), false, Optional.empty(), "eu.epoc.due");
        var decision = Decisions.bare(Outcome.REJECT)
                .withDue(Optional.of(due))
                .withTimeline(List.of(new TimelineEntry(EVENING.plusSeconds(1), "notice falls due")));

        assertThat(Diary.text(decision)).isEqualTo("""
            REJECT: give nothing.
            Request r-1, under the law of 2026-11-16 and no house policy.

            WHAT IS TO COME
            - 2026-11-26 23:59:59 +01:00: the answer is due [eu.epoc.due]
            - 2026-11-27 00:00:00 +01:00: notice falls due

            These days hold for the facts as they were stated. Decide again when one changes.
            """);
    }

    private static Notice notice() {
        return NoticeBuilder.builder()
                .action(NoticeAction.BEFORE)
                .to(NoticeRecipient.HOLDER)
                .objectionUntil(Optional.of(DAY))
                .exceptions(List.of(exception()))
                .build();
    }

    private static NoticeException exception() {
        return NoticeExceptionBuilder.builder()
                .accounts(List.of("ACC2"))
                .action(NoticeAction.DELAYED)
                .to(NoticeRecipient.ADMINISTRATOR)
                .latest(Optional.of(DAY))
                .reviewOn(Optional.of(DAY.plusYears(1)))
                .build();
    }
}
