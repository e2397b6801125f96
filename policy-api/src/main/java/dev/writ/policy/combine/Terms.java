package dev.writ.policy.combine;

import dev.writ.policy.finding.Term;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** When a term ends. The day of the event is not counted. */
final class Terms {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Terms() {}

    /** The last second of the last day in the zone, or the exact instant for hours. */
    static OffsetDateTime end(Term term, OffsetDateTime from, ZoneId zone) {
        var start = from.atZoneSameInstant(zone);
        if (term instanceof Term.Hours hours) {
            return start.plus(hours.length()).toOffsetDateTime();
        }
        return lastDay(term, from, zone).atTime(LAST_SECOND).atZone(zone).toOffsetDateTime();
    }

    /** The day in the zone on which it ends. */
    static LocalDate lastDay(Term term, OffsetDateTime from, ZoneId zone) {
        var start = from.atZoneSameInstant(zone);
        if (term instanceof Term.Hours hours) {
            return start.plus(hours.length()).toLocalDate();
        }
        return start.toLocalDate().plus(((Term.Days) term).length());
    }
}
