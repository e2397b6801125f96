package dev.writ.policy.combine;

import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.request.Event;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days that go with a kind of notice. What the term of a rule ends depends on the kind: before, the time to object;
 * after, the time to tell; on an order of secrecy without an end, the time until it is looked at again; otherwise the
 * silence itself.
 */
final class NoticeDays {

    private NoticeDays() {}

    /** The answer for nobody in particular, by rules of one kind that are sorted by whom to name first. */
    static NoticeException of(Docket docket, List<Voice> voices) {
        var named = voices.stream()
                .reduce((longest, next) -> isLonger(next, longest) ? next : longest)
                .orElseThrow();
        return new NoticeException(
                List.of(),
                named.says().action(),
                named.says().to(),
                voices.stream().anyMatch(Voice::isMandatory),
                named.until(),
                objection(docket, named),
                end(docket, NoticeAction.AFTER, named, docket.decidedAt()),
                named.until().isPresent() ? Optional.empty() : review(docket, voices),
                Optional.of(named.stood().rule().id()));
    }

    /** Of several silences the longest counts; one without an end is longer than any other. */
    private static boolean isLonger(Voice voice, Voice than) {
        return than.until()
                .filter(day -> voice.until().map(day::isBefore).orElse(true))
                .isPresent();
    }

    private static Optional<LocalDate> review(Docket docket, List<Voice> voices) {
        return voices.stream()
                .filter(voice -> voice.isOrdered() && voice.until().isEmpty())
                .flatMap(voice -> end(docket, voice, docket.request().receivedAt()).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> end(Docket docket, NoticeAction kind, Voice voice, OffsetDateTime from) {
        return voice.is(kind) ? end(docket, voice, from) : Optional.empty();
    }

    private static Optional<LocalDate> end(Docket docket, Voice voice, OffsetDateTime from) {
        return voice.says().reviewAfter().map(term -> Terms.of(docket).lastDay(term, from));
    }

    /** The last day to object; what is due first is produced first, so the first due date counts. */
    private static Optional<LocalDate> objection(Docket docket, Voice voice) {
        Optional<LocalDate> term = end(docket, NoticeAction.BEFORE, voice, told(docket));
        Optional<LocalDate> due = docket.request().instruments().stream()
                .flatMap(paper -> paper.dueOn().stream())
                .min(Comparator.naturalOrder());
        return voice.says().orDue() ? term.map(day -> due.filter(day::isBefore).orElse(day)) : term;
    }

    /** When the holder was told, or is about to be. */
    private static OffsetDateTime told(Docket docket) {
        return docket.events(Event.Type.NOTICE_SENT).stream()
                .map(Event::at)
                .min(Comparator.naturalOrder())
                .orElse(docket.decidedAt());
    }
}
