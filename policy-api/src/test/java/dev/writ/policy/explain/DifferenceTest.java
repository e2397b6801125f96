package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellBuilder;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeBuilder;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.decision.NoticeExceptionBuilder;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.PreservationWhile;
import dev.writ.policy.decision.Severity;
import dev.writ.policy.decision.Task;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final LocalDate DAY = LocalDate.parse("2027-02-14");

    @Test
    void an_answer_does_not_differ_from_itself() {
        assertThat(Difference.between(Decisions.partial(), Decisions.partial())).isEmpty();
        assertThat(Difference.between(Held.decision(), Held.decision())).isEmpty();
    }

    @Test
    void the_answer_as_a_whole_comes_first() {
        var held = Decisions.bare(Outcome.HOLD).withItems(List.of(cell(CellOutcome.HOLD)));
        var given = Decisions.bare(Outcome.DISCLOSE_PARTIAL).withItems(List.of(cell(CellOutcome.DISCLOSE)));

        assertThat(Difference.between(held, given))
                .containsExactly(
                        "the answer becomes DISCLOSE IN PART (until then HOLD)",
                        "Login history: disclose (until then on hold)");
    }

    @Test
    void a_class_of_data_that_is_given_in_part_is_named_once() {
        var before =
                Decisions.bare(Outcome.HOLD).withItems(List.of(cell(CellOutcome.HOLD), cell(CellOutcome.NOT_HELD)));
        var after =
                Decisions.bare(Outcome.HOLD).withItems(List.of(cell(CellOutcome.DISCLOSE), cell(CellOutcome.NOT_HELD)));

        assertThat(Difference.between(before, after))
                .containsExactly(
                        "Login history: disclose and nothing is held (until then nothing is held and on hold)");
    }

    @Test
    void other_conditions_of_the_same_answer_are_a_difference() {
        var before = Decisions.bare(Outcome.CLARIFY).withItems(List.of(cell(CellOutcome.NEEDS_PROCESS)));
        var after = before.withItems(List.of(cell(CellOutcome.NEEDS_PROCESS).withAccounts(List.of("A9"))));

        assertThat(Difference.between(before, after))
                .containsExactly(
                        "Login history: not yet; more is needed, as before, yet of other data or under other conditions");
    }

    @Test
    void other_advice_on_what_to_bring_is_none() {
        var before = Decisions.bare(Outcome.CLARIFY).withItems(List.of(cell(CellOutcome.NEEDS_PROCESS)));
        var after = before.withItems(
                List.of(cell(CellOutcome.NEEDS_PROCESS).withCures(List.of(List.of("SEARCH_WARRANT")))));

        assertThat(Difference.between(before, after)).isEmpty();
    }

    @Test
    void other_reasons_for_the_same_answer_are_none() {
        var before = Decisions.bare(Outcome.HOLD).withItems(List.of(cell(CellOutcome.HOLD)));
        var after = before.withItems(List.of(cell(CellOutcome.HOLD).withReasons(List.of("core.counsel"))));

        assertThat(Difference.between(before, after)).isEmpty();
    }

    @Test
    void notice_falls_due_when_a_silence_ends() {
        assertThat(between(notice(NoticeAction.DELAYED).withUntil(Optional.of(DAY)), notice(NoticeAction.AFTER)))
                .containsExactly("notice falls due");
        assertThat(between(notice(NoticeAction.PROHIBITED), notice(NoticeAction.BEFORE)))
                .containsExactly("notice falls due");
    }

    @Test
    void a_silence_that_ends_with_nobody_to_tell_says_so() {
        assertThat(between(notice(NoticeAction.DELAYED), notice(NoticeAction.NONE)))
                .containsExactly("the silence ends, and no notice is due");
    }

    @Test
    void a_silence_that_begins_names_its_last_day() {
        assertThat(between(
                        notice(NoticeAction.AFTER), notice(NoticeAction.DELAYED).withUntil(Optional.of(DAY))))
                .containsExactly("notice has to wait until the end of 2027-02-14");
        assertThat(between(notice(NoticeAction.AFTER), notice(NoticeAction.PROHIBITED)))
                .containsExactly("notice is forbidden");
    }

    @Test
    void a_silence_that_lasts_longer_is_a_difference() {
        var shorter = notice(NoticeAction.DELAYED).withUntil(Optional.of(DAY.minusDays(1)));

        assertThat(between(shorter, notice(NoticeAction.DELAYED).withUntil(Optional.of(DAY))))
                .containsExactly("the silence lasts until the end of 2027-02-14");
        assertThat(between(shorter, notice(NoticeAction.DELAYED))).containsExactly("the silence has no end");
    }

    @Test
    void days_that_move_with_the_moment_of_decision_are_no_difference() {
        var before = notice(NoticeAction.BEFORE).withObjectionUntil(Optional.of(DAY));

        assertThat(between(before, before.withObjectionUntil(Optional.of(DAY.plusDays(3)))))
                .isEmpty();
        assertThat(between(
                        notice(NoticeAction.AFTER).withLatest(Optional.of(DAY)),
                        notice(NoticeAction.AFTER).withLatest(Optional.of(DAY.plusDays(3)))))
                .isEmpty();
    }

    @Test
    void what_differs_for_one_account_alone_names_no_account() {
        var before = notice(NoticeAction.AFTER).withExceptions(List.of(silent("ACC2")));
        var told = Decisions.bare(Outcome.DISCLOSE)
                .withItems(List.of(cell(CellOutcome.DISCLOSE).withAccounts(List.of("ACC1", "ACC2"))));

        assertThat(Difference.between(
                        told.withNotice(Optional.of(before)), told.withNotice(Optional.of(notice(NoticeAction.AFTER)))))
                .containsExactly("notice falls due, for some accounts");
    }

    @Test
    void what_is_said_in_general_does_not_count_where_it_is_said_of_nobody() {
        var told = Decisions.bare(Outcome.DISCLOSE)
                .withItems(List.of(cell(CellOutcome.DISCLOSE).withAccounts(List.of("ACC2"))));
        var before = notice(NoticeAction.AFTER).withExceptions(List.of(silent("ACC2")));
        var after = notice(NoticeAction.DELAYED).withUntil(Optional.of(DAY));

        assertThat(Difference.between(told.withNotice(Optional.of(before)), told.withNotice(Optional.of(after))))
                .isEmpty();
    }

    @Test
    void what_is_listed_around_the_answer_comes_and_goes() {
        var before = Decisions.bare(Outcome.HOLD)
                .withFlags(List.of(
                        new Flag(FlagCode.CALL_BACK, Severity.HOLD, List.of(), Optional.empty(), "core.call-back")))
                .withApprovals(List.of(new Approval(ApprovalRole.LEGAL_COUNSEL, 1, "core.counsel")));
        var after = Decisions.bare(Outcome.HOLD)
                .withTasks(List.of(new Task(
                        TaskCode.TELL_HOLDER, List.of(TaskAddressee.HOLDER), Optional.of(DAY), "house.preserve.tell")));

        assertThat(Difference.between(before, after))
                .containsExactly(
                        "to do: tell the account holder, by 2027-02-14",
                        "approval no longer needed: 1 x legal counsel",
                        "a check no longer finds: call the requester back on a number from an independent source");
    }

    @Test
    void approvals_follow_the_answer_and_are_not_said_again() {
        var counsel = List.of(new Approval(ApprovalRole.LEGAL_COUNSEL, 1, "house.approval"));

        assertThat(Difference.between(
                        Decisions.bare(Outcome.HOLD),
                        Decisions.bare(Outcome.DISCLOSE).withApprovals(counsel)))
                .containsExactly("the answer becomes DISCLOSE (until then HOLD)");
    }

    @Test
    void keeping_and_answering_have_their_terms() {
        var kept = new Preservation(
                Optional.empty(), Optional.of(PreservationWhile.PENDING), Optional.empty(), "core.preserve");
        var due = new Due(
                Optional.of(OffsetDateTime.parse("2026-11-26T23:59:59+01:00")), false, Optional.empty(), "eu.epoc.due");
        var bare = Decisions.bare(Outcome.HOLD);
        var timed = bare.withPreservation(Optional.of(kept)).withDue(Optional.of(due));

        assertThat(Difference.between(bare, timed))
                .containsExactly("keep the data while the request is pending", "answer by 2026-11-26 23:59:59 +01:00");
        assertThat(Difference.between(timed, bare))
                .containsExactly("the data need not be kept any longer", "no term for the answer runs any longer");
    }

    private static List<String> between(Notice before, Notice after) {
        var bare = Decisions.bare(Outcome.DISCLOSE);
        return Difference.between(notified(bare, before), notified(bare, after));
    }

    private static Decision notified(Decision bare, Notice notice) {
        return bare.withNotice(Optional.of(notice));
    }

    private static Notice notice(NoticeAction action) {
        return NoticeBuilder.builder().action(action).to(NoticeRecipient.HOLDER).build();
    }

    private static NoticeException silent(String account) {
        return NoticeExceptionBuilder.builder()
                .accounts(List.of(account))
                .action(NoticeAction.DELAYED)
                .to(NoticeRecipient.HOLDER)
                .until(Optional.of(DAY))
                .build();
    }

    private static Cell cell(CellOutcome outcome) {
        return CellBuilder.builder()
                .category(Category.ACCESS_LOG)
                .outcome(outcome)
                .build();
    }
}
