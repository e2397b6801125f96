package dev.writ.policy.combine;

import dev.writ.policy.Country;
import dev.writ.policy.DecisionException;
import dev.writ.policy.clock.CountingRule;
import dev.writ.policy.clock.CountingRule.Roll;
import dev.writ.policy.clock.CountingRule.Unit;
import dev.writ.policy.clock.HolidayCalendar;
import dev.writ.policy.finding.Term;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** When a term ends, in the zone of the serving entity. The day of the event is not counted. */
final class Terms {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Docket docket;

    private Terms(Docket docket) {
        this.docket = docket;
    }

    static Terms of(Docket docket) {
        return new Terms(docket);
    }

    /** The last second of the last day, or the exact instant for hours. */
    OffsetDateTime end(Term term, OffsetDateTime from) {
        if (term instanceof Term.Hours hours) {
            return hours(hours, from).toOffsetDateTime();
        }
        return lastDay(term, from).atTime(LAST_SECOND).atZone(docket.zone()).toOffsetDateTime();
    }

    /** The day on which it ends. */
    LocalDate lastDay(Term term, OffsetDateTime from) {
        if (term instanceof Term.Hours hours) {
            return hours(hours, from).toLocalDate();
        }
        return lastDay((Term.Days) term, from.atZoneSameInstant(docket.zone()).toLocalDate());
    }

    /** The day on which it ends if it runs from that day, which is not counted. */
    LocalDate lastDay(Term.Days term, LocalDate from) {
        var counting = term.counting();
        if (counting.unit() == Unit.WORKING_DAYS) {
            return worked(from, ChronoUnit.DAYS.between(from, from.plus(term.length())), free(counting));
        }
        var last = from.plus(term.length());
        return counting.roll() == Roll.NOTHING ? last : firstWorked(last, free(counting));
    }

    /** Hours are counted on the time line, so a change of the clocks neither adds nor takes one. */
    private ZonedDateTime hours(Term.Hours term, OffsetDateTime from) {
        var end = from.atZoneSameInstant(docket.zone()).plus(term.length());
        return term.counting().roll() == Roll.DAYS_AND_HOURS
                ? end.with(firstWorked(end.toLocalDate(), free(term.counting())))
                : end;
    }

    private static LocalDate worked(LocalDate from, long days, Predicate<LocalDate> free) {
        var day = from;
        for (long left = days; left > 0; left--) {
            day = firstWorked(day.plusDays(1), free);
        }
        return day;
    }

    private static LocalDate firstWorked(LocalDate day, Predicate<LocalDate> free) {
        var next = day;
        while (free.test(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Predicate<LocalDate> free(CountingRule counting) {
        var place = place(counting.holidays());
        return place.flatMap(HolidayCalendar::of)
                .map(calendar -> (Predicate<LocalDate>) calendar::isFree)
                .orElseThrow(() -> new DecisionException("a term is counted by `" + counting
                        + "`, and there is no calendar of public holidays for "
                        + place.map(code -> "`" + code + "`").orElse("a requester without a country")
                        + "; nothing was decided, as days that are not known to be free are not guessed"));
    }

    private Optional<Country> place(CountingRule.Holidays holidays) {
        return switch (holidays) {
            case OF_NOBODY -> Optional.empty();
            case OF_ENTITY -> Optional.of(docket.entity().country());
            case OF_REQUESTER -> docket.request().requester().jurisdiction();
            case OF_UNITED_STATES, OF_CALIFORNIA -> holidays.calendar().map(Country::of);
        };
    }
}
