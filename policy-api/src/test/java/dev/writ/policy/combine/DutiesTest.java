package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Task;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Finding.Withdrawal;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.Request;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the answer is due, and what is to be done beside it. Received at ten in the morning in New York. */
class DutiesTest {

    private static final Request REQUEST =
            legal(october(Category.CONTENT_PRIVATE)).build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Deadline AT_ONCE = new Deadline(Optional.empty());

    @Test
    void a_term_in_days_ends_with_the_last_second_of_the_last_day_where_the_entity_is() {
        assertThat(due(rule("eu.due").ofAll(days(10))).at()).contains(at("2026-11-26T23:59:59-05:00"));
    }

    @Test
    void a_term_across_a_change_of_the_clock_ends_at_the_offset_of_its_last_day() {
        assertThat(due(rule("eu.due").ofAll(new Deadline(Optional.of(new Term.Days(Period.ofMonths(5))))))
                        .at())
                .contains(at("2027-04-16T23:59:59-04:00"));
    }

    @Test
    void a_month_from_the_last_day_of_january_ends_in_february() {
        var request = REQUEST.withReceivedAt(at("2027-01-31T12:00:00-05:00"));
        var month = rule("eu.due").ofAll(new Deadline(Optional.of(new Term.Days(Period.ofMonths(1)))));
        assertThat(conclude(request, NEEDS, month).due().orElseThrow().at()).contains(at("2027-02-28T23:59:59-05:00"));
    }

    @Test
    void a_term_from_an_event_says_nothing_until_it_has_happened_and_runs_from_the_last() {
        var ten = new Deadline(
                Optional.of(new Term.Days(Period.ofDays(10))), Optional.of(Event.Type.CLARIFICATION_ANSWERED));
        var answered = EventBuilder.builder()
                .type(Event.Type.CLARIFICATION_ANSWERED)
                .at(at("2026-11-20T10:00:00-05:00"))
                .build();
        var again = answered.withAt(at("2026-11-23T10:00:00-05:00"));
        var request = REQUEST.withDecidedAt(Optional.of(at("2026-11-24T10:00:00-05:00")));

        assertThat(conclude(request, NEEDS, rule("eu.due").ofAll(ten)).due()).isEmpty();
        assertThat(conclude(
                                request.withEvents(List.of(answered, again)),
                                NEEDS,
                                rule("eu.due").ofAll(ten))
                        .due()
                        .orElseThrow()
                        .at())
                .contains(at("2026-12-03T23:59:59-05:00"));
    }

    @Test
    void receipt_is_confirmed_by_the_first_term_that_a_rule_sets() {
        var eight = new Finding.Acknowledgement(new Term.Hours(Duration.ofHours(8)));
        var due = conclude(
                        REQUEST,
                        NEEDS,
                        rule("us.ack").ofAll(eight),
                        rule("eu.due").ofAll(days(10)))
                .due()
                .orElseThrow();

        assertThat(due.acknowledgeBy()).contains(at("2026-11-16T18:00:00-05:00"));
        assertThat(due.rule()).isEqualTo("eu.due");
        assertThat(conclude(REQUEST, NEEDS, rule("us.ack").ofAll(eight))
                        .due()
                        .orElseThrow()
                        .rule())
                .isEqualTo("us.ack");
    }

    @Test
    void hours_run_straight_from_receipt() {
        assertThat(due(rule("eu.due").ofAll(hours(8))).at()).contains(at("2026-11-16T18:00:00-05:00"));
    }

    @Test
    void the_day_of_receipt_is_that_of_the_entity_whatever_the_offset() {
        var request = REQUEST.withReceivedAt(at("2026-11-17T03:00:00+00:00"));
        assertThat(conclude(request, NEEDS, rule("eu.due").ofAll(days(1)))
                        .due()
                        .orElseThrow()
                        .at())
                .contains(at("2026-11-17T23:59:59-05:00"));
    }

    @Test
    void the_earliest_term_of_a_law_counts() {
        var due = due(rule("eu.due").ofAll(days(10)), rule("ie.due").ofAll(days(7)));
        assertThat(due.at()).contains(at("2026-11-23T23:59:59-05:00"));
        assertThat(due.rule()).isEqualTo("ie.due");
    }

    @Test
    void a_house_never_replaces_the_term_of_a_law() {
        var due = due(
                rule("eu.due").ofAll(days(10)),
                rule("house.due").ofAll(days(30)),
                rule("house.soon").ofAll(days(3)));
        assertThat(due.rule()).isEqualTo("eu.due");
    }

    @Test
    void where_no_law_sets_a_term_that_of_the_house_counts() {
        assertThat(due(rule("house.due").ofAll(days(30))).rule()).isEqualTo("house.due");
    }

    @Test
    void a_deadline_without_a_term_is_as_soon_as_possible() {
        assertThat(due(rule("core.due").ofAll(AT_ONCE)))
                .isEqualTo(new Due(Optional.empty(), true, Optional.empty(), "core.due"));
    }

    @Test
    void as_soon_as_possible_and_a_last_day_stand_together() {
        var due = due(rule("core.due").ofAll(AT_ONCE), rule("eu.due").ofAll(hours(8)));
        assertThat(due.asap()).isTrue();
        assertThat(due.at()).isPresent();
        assertThat(due.rule()).isEqualTo("eu.due");
    }

    @Test
    void without_a_deadline_nothing_is_due() {
        assertThat(conclude(REQUEST, NEEDS).due()).isEmpty();
    }

    @Test
    void nothing_is_due_on_a_request_that_was_taken_back() {
        assertThat(conclude(
                                REQUEST,
                                rule("eu.due").ofAll(days(10)),
                                rule("core.back").ofAll(new Withdrawal()))
                        .due())
                .isEmpty();
    }

    @Test
    void a_task_is_due_by_a_day_or_by_none() {
        var copy = new Finding.Task(
                TaskCode.BACKUP_COPY, TaskAddressee.INTERNAL, Optional.of(new Term.Days(Period.ofDays(2))));
        var tell = new Finding.Task(TaskCode.TELL_REQUESTER, TaskAddressee.REQUESTER, Optional.empty());
        assertThat(conclude(
                                REQUEST,
                                rule("us.copy").ofAll(copy),
                                rule("us.tell").ofAll(tell))
                        .tasks())
                .containsExactly(
                        new Task(
                                TaskCode.BACKUP_COPY,
                                List.of(TaskAddressee.INTERNAL),
                                Optional.of(day("2026-11-18")),
                                "us.copy"),
                        new Task(
                                TaskCode.TELL_REQUESTER,
                                List.of(TaskAddressee.REQUESTER),
                                Optional.empty(),
                                "us.tell"));
    }

    @Test
    void a_task_about_two_papers_is_one_task() {
        var request = REQUEST.withInstruments(List.of(Asked.warrant("w"), Asked.warrant("v")));
        var annex = new Finding.Task(TaskCode.ANNEX_III, TaskAddressee.ISSUING_AUTHORITY, Optional.empty());
        var rule = rule("eu.annex");
        assertThat(conclude(request, rule.ofPapers(annex, "w"), rule.ofPapers(annex, "v"))
                        .tasks())
                .hasSize(1);
    }

    @Test
    void hours_to_do_something_end_on_a_day() {
        var call = new Finding.Task(
                TaskCode.CALL_BACK, TaskAddressee.REQUESTER, Optional.of(new Term.Hours(Duration.ofHours(20))));
        assertThat(conclude(REQUEST, rule("core.call").ofAll(call)).tasks())
                .extracting(Task::by)
                .containsExactly(Optional.of(day("2026-11-17")));
    }

    private static Due due(Stood... stood) {
        return conclude(REQUEST, stood).due().orElseThrow();
    }

    private static Deadline days(int days) {
        return new Deadline(Optional.of(new Term.Days(Period.ofDays(days))));
    }

    private static Deadline hours(int hours) {
        return new Deadline(Optional.of(new Term.Hours(Duration.ofHours(hours))));
    }

    private static OffsetDateTime at(String instant) {
        return OffsetDateTime.parse(instant);
    }
}
