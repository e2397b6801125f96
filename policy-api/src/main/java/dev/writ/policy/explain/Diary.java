package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.explain.DiaryEntry.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that follow from a decision: by when what has to be done, and its timeline. The same decision always gives the
 * same days. Immutable.
 *
 * @param requestId the caller's reference
 * @param timeline the changes that come by themselves, as in the decision
 * @param days all days, those changes among them, in order
 */
public record Diary(String requestId, List<TimelineEntry> timeline, List<DiaryEntry> days) {

    private static final String CLOSE =
            "These days hold for the facts as they were stated. Decide again when one changes.";

    private static final Comparator<DiaryEntry> ORDER = Comparator.comparing((DiaryEntry entry) -> entry.on())
            .thenComparing(entry -> entry.at().map(OffsetDateTime::toInstant).orElse(Instant.MIN))
            .thenComparing(DiaryEntry::kind);

    public Diary {
        Objects.requireNonNull(requestId, "a diary names its request");
        timeline = List.copyOf(timeline);
        days = List.copyOf(days);
    }

    /** The days that follow from this decision; of one day, what counts as a whole before what has its moment. */
    public static Diary of(Decision decision) {
        var days = Stream.of(
                        decision.due().stream().flatMap(Diary::due),
                        tasks(decision),
                        decision.notice().stream().flatMap(NoticeSection::all).flatMap(Diary::notice),
                        challenges(decision),
                        decision.timeline().stream()
                                .map(entry -> DiaryEntry.at(Kind.CHANGE, entry.at(), entry.change(), Optional.empty())))
                .flatMap(entries -> entries)
                .distinct()
                .sorted(ORDER)
                .toList();
        return new Diary(decision.requestId(), decision.timeline(), days);
    }

    /** Plain text of at most 100 columns: the answer, and what comes on which day; lines end in a line feed. */
    public static String text(Decision decision) {
        var entries =
                of(decision).days().stream().map(Diary::line).map(Entry::of).toList();
        var none = List.of(Entry.of("No day follows from this decision."));
        var section = Section.of("What is to come", entries.isEmpty() ? none : entries);
        return PlainText.of(new Page(Headline.of(decision), List.of(section), CLOSE));
    }

    private static String line(DiaryEntry entry) {
        var day = entry.at().map(Phrase::moment).orElse(entry.on().toString());
        return day + ": " + entry.what()
                + entry.rule().map(rule -> " [" + rule + "]").orElse("");
    }

    private static Stream<DiaryEntry> due(Due due) {
        var rule = Optional.of(due.rule());
        return Stream.concat(
                due.acknowledgeBy().stream()
                        .map(at -> DiaryEntry.at(Kind.ACKNOWLEDGE, at, "receipt has to be confirmed", rule)),
                due.at().stream().map(at -> DiaryEntry.at(Kind.ANSWER, at, "the answer is due", rule)));
    }

    private static Stream<DiaryEntry> tasks(Decision decision) {
        return decision.tasks().stream()
                .flatMap(task -> task
                        .by()
                        .map(day -> DiaryEntry.on(Kind.TASK, day, TaskSection.what(task), Optional.of(task.rule())))
                        .stream());
    }

    private static Stream<DiaryEntry> notice(NoticeException notice) {
        var some = notice.accounts().isEmpty() ? "" : ", for some accounts";
        var to = NoticeSection.recipient(notice.to());
        return Stream.of(
                        notice.objectionUntil()
                                .map(day -> DiaryEntry.on(
                                        Kind.OBJECTION,
                                        day,
                                        "last day for " + to + " to object" + some,
                                        notice.rule())),
                        notice.latest()
                                .map(day -> DiaryEntry.on(
                                        Kind.NOTICE, day, "last day to tell " + to + some, notice.rule())),
                        notice.reviewOn()
                                .map(day -> DiaryEntry.on(
                                        Kind.REVIEW,
                                        day,
                                        "look again at the silence, which has no end" + some,
                                        notice.rule())))
                .flatMap(Optional::stream);
    }

    private static Stream<DiaryEntry> challenges(Decision decision) {
        return decision.challenges().stream()
                .flatMap(challenge -> challenge
                        .by()
                        .map(day -> DiaryEntry.on(
                                Kind.CHALLENGE,
                                day,
                                "last day to contest the demand: " + Words.of(challenge.ground()),
                                Optional.of(challenge.rule())))
                        .stream());
    }
}
