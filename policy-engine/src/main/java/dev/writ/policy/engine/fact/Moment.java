package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.clock.HolidayCalendar;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** When and where a request is decided: receipt and decision as days in the serving entity's zone. */
record Moment(Request request, EntityProfile entity) {

    private static final long LONGEST_COUNT = 366;

    /** The moment of decision, which is receipt where the request names none. */
    OffsetDateTime decidedAt() {
        return request.decidedAt().orElse(request.receivedAt());
    }

    LocalDate receiptDay() {
        return day(request.receivedAt());
    }

    /** The day of receipt in a country, which may be a day ahead of the entity's; where none is known, the entity's. */
    LocalDate receiptDayIn(Optional<Country> country) {
        return country.flatMap(place -> EntityProfile.plain(place).zone())
                .map(zone -> request.receivedAt().atZoneSameInstant(zone).toLocalDate())
                .filter(receiptDay()::isBefore)
                .orElse(receiptDay());
    }

    /** Whole days; negative for a day after receipt. */
    long daysBeforeReceipt(LocalDate day) {
        return ChronoUnit.DAYS.between(day, receiptDay());
    }

    LocalDate decisionDay() {
        return decisionDayIn(zone());
    }

    LocalDate decisionDayIn(ZoneId zone) {
        return decidedAt().atZoneSameInstant(zone).toLocalDate();
    }

    /** The day in the serving entity's zone. */
    LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(zone()).toLocalDate();
    }

    /** Days after the first up to the last on which the entity's country works; all days where that is not known. */
    long workingDays(LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until);
        var calendar = HolidayCalendar.of(entity.country())
                .filter(known -> known.covers(from) && known.covers(until))
                .filter(known -> days <= LONGEST_COUNT);
        return calendar.map(known -> from.plusDays(1)
                        .datesUntil(until.isAfter(from) ? until.plusDays(1) : from.plusDays(1))
                        .filter(day -> !known.isFree(day))
                        .count())
                .orElse(days);
    }

    /**
     * The longest term in days from a day that is over at the decision, if a last day that is free in the entity's country
     * rolls to the next that is not. Where the calendar does not say which are free, none is.
     */
    int termOver(LocalDate from) {
        long passed = Math.min(ChronoUnit.DAYS.between(from, decisionDay()), LONGEST_COUNT);
        return (int) LongStream.range(1, Math.max(1, passed))
                .filter(days -> HolidayCalendar.rolled(entity.country(), from.plusDays(days))
                        .isBefore(decisionDay()))
                .max()
                .orElse(0);
    }

    /** Whether the entity bore this name on the day of receipt, or nobody has said what it is called. */
    boolean entityIsCalled(String name) {
        return entity.names().isEmpty()
                || entity.names().stream()
                        .filter(known -> known.borneOn(receiptDay()))
                        .anyMatch(known -> known.name().equalsIgnoreCase(name.strip()));
    }

    private ZoneId zone() {
        return entity.zone().orElse(request.receivedAt().getOffset());
    }

    /** What has happened by the moment of decision. */
    List<Event> events(Event.Type type) {
        return request.events().stream()
                .filter(event -> event.type() == type)
                .filter(event -> !event.at().isAfter(decidedAt()))
                .toList();
    }

    /** Whether the first has happened and the second has not since. */
    boolean isOpen(Event.Type opening, Event.Type closing) {
        var opened = events(opening).stream().map(Event::at).max(OffsetDateTime::compareTo);
        var closed = events(closing).stream().map(Event::at).max(OffsetDateTime::compareTo);
        return opened.isPresent()
                && closed.filter(at -> !at.isBefore(opened.get())).isEmpty();
    }
}
