package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.engine.fact.InstrumentFact.Clarification;
import dev.writ.policy.engine.fact.InstrumentFact.Enforcing;
import dev.writ.policy.request.EnforcingAuthority;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Instrument;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * What authorities have written about an instrument by the moment of decision.
 *
 * @param daysOpen days from the last question to the decision while it is open, otherwise 0
 * @param termOver the longest term in days from it that is over at the decision, if a free last day rolls; otherwise 0
 */
record Correspondence(Enforcing enforcing, Clarification clarification, int daysOpen, int termOver) {

    static Correspondence about(Instrument paper, Moment moment) {
        var enforcing = paper.enforcingAuthority()
                .map(authority -> said(authority, moment.decisionDay()))
                .orElse(Enforcing.UNKNOWN);
        var asked = last(paper, moment, Event.Type.CLARIFICATION_SENT);
        if (asked.isEmpty()) {
            return new Correspondence(enforcing, Clarification.NONE, 0, 0);
        }
        var answered = last(paper, moment, Event.Type.CLARIFICATION_ANSWERED).filter(at -> !at.isBefore(asked.get()));
        if (answered.isPresent()) {
            return new Correspondence(enforcing, Clarification.ANSWERED, 0, 0);
        }
        var day = moment.day(asked.get());
        var open = ChronoUnit.DAYS.between(day, moment.decisionDay());
        return new Correspondence(enforcing, Clarification.PENDING, Places.bounded(open), moment.termOver(day));
    }

    /** An answer that is dated later than the decision has not been given yet. */
    private static Enforcing said(EnforcingAuthority authority, LocalDate today) {
        var given = authority.answeredOn().filter(today::isBefore).isEmpty();
        if (given && authority.answer() == EnforcingAuthority.Answer.REFUSED) {
            return Enforcing.REFUSED;
        }
        if (given && authority.answer() == EnforcingAuthority.Answer.NO_GROUND) {
            return Enforcing.NO_GROUND;
        }
        if (authority.notified() == Tri.YES) {
            return Enforcing.PENDING;
        }
        return authority.notified() == Tri.NO ? Enforcing.NOT_NOTIFIED : Enforcing.UNKNOWN;
    }

    /** An event that names no instrument is about all of them. */
    private static Optional<OffsetDateTime> last(Instrument paper, Moment moment, Event.Type type) {
        return moment.events(type).stream()
                .filter(event -> event.instrument().map(paper.id()::equals).orElse(true))
                .map(Event::at)
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
