package dev.writ.policy.engine.hearing;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.combine.Combiner;
import dev.writ.policy.combine.Judgment;
import dev.writ.policy.combine.Remedies;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An answer, from the moment at which it was given to the next one at which another may be.
 *
 * @param obtainable what the requester could bring
 * @param cures what was found when the judgment was searched for them
 * @param objection the last day to object, where somebody was or is about to be told
 */
record Stage(
        Case heard,
        Set<InstrumentType> obtainable,
        Judgment judgment,
        Map<Integer, List<List<String>>> cures,
        Decision answer,
        Optional<LocalDate> objection) {

    static Stage now(
            Case heard,
            Set<InstrumentType> obtainable,
            Judgment judgment,
            Map<Integer, List<List<String>>> cures,
            Decision answer) {
        return new Stage(heard, obtainable, judgment, cures, answer, objection(answer));
    }

    OffsetDateTime at() {
        Request request = heard.request();
        return request.decidedAt().orElse(request.receivedAt());
    }

    /** What hearing it again costs, in what is heard. */
    int weight() {
        return 1 + heard.docket().parts().size();
    }

    /** Ends that only this answer names and that may make it another. */
    Stream<OffsetDateTime> ends() {
        return Moments.of(heard, answer);
    }

    /** The case at a later moment. Cures are searched for again only where parts got another verdict. */
    Stage later(OffsetDateTime moment) {
        Case then = heard.on(heard.request().withDecidedAt(Optional.of(moment)));
        Judgment judged = then.hear();
        var found = judged.verdicts().equals(judgment.verdicts()) ? cures : Cures.of(then, judged, obtainable);
        Decision decided = Combiner.conclude(judged, new Remedies(found, List.of(), List.of()));
        return new Stage(then, obtainable, judged, found, decided, objection(then, decided));
    }

    /** What this answer says is over by then, or ever, although another answer would still say so. */
    List<TimelineEntry> lapses(Optional<OffsetDateTime> next) {
        return Stream.concat(
                        objection.stream().flatMap(last -> entry(last, "the time to object is over")),
                        answer.preservation().stream().flatMap(this::kept))
                .filter(entry -> entry.at().isAfter(at()))
                .filter(entry -> next.map(at -> !entry.at().isAfter(at)).orElse(true))
                .sorted(Comparator.comparing(TimelineEntry::at, OffsetDateTime.timeLineOrder()))
                .toList();
    }

    private Stream<TimelineEntry> kept(Preservation kept) {
        String over = kept.during().isEmpty()
                ? "the preservation has ended"
                : "the term of the preservation has ended; it lasts only while the request is pending";
        return Stream.concat(
                kept.until().stream().flatMap(last -> entry(last, over)),
                kept.latest().filter(last -> !kept.until().equals(Optional.of(last))).stream()
                        .flatMap(last -> entry(last, "the longest term of the preservation has ended")));
    }

    private Stream<TimelineEntry> entry(LocalDate last, String over) {
        return Moments.dayAfter(last, heard.docket().zone()).map(at -> new TimelineEntry(at, over)).stream();
    }

    /** Where nobody was told yet, the time to object would move along with the moment; it stays where it was first. */
    private Optional<LocalDate> objection(Case then, Decision decided) {
        if (isTold(then)) {
            return objection(decided);
        }
        return isBefore(decided) ? objection : Optional.empty();
    }

    private static Optional<LocalDate> objection(Decision decided) {
        return decided.notice().flatMap(Notice::objectionUntil);
    }

    private static boolean isBefore(Decision decided) {
        return decided.notice().map(Notice::action).equals(Optional.of(NoticeAction.BEFORE));
    }

    private static boolean isTold(Case then) {
        OffsetDateTime moment = then.request().decidedAt().orElse(then.request().receivedAt());
        return then.request().events().stream()
                .anyMatch(event ->
                        event.type() == Event.Type.NOTICE_SENT && !event.at().isAfter(moment));
    }
}
