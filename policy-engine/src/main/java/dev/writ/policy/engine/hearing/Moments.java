package dev.writ.policy.engine.hearing;

import dev.writ.policy.clock.HolidayCalendar;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.request.EnforcingAuthority;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Secrecy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When an answer may change by itself. Whatever case facts and the combiner read from the moment of decision has its
 * turn here: orders of secrecy that begin or end, events, answers of authorities, days that rules count, and the ends
 * that an answer names.
 */
final class Moments {

    /** An end later than this is no end; it could not be told from none. */
    private static final int LAST_YEAR = 9_998;

    private Moments() {}

    /** Those that the request and the rules know, in no order, also such as have passed. */
    static Stream<OffsetDateTime> of(Case heard) {
        ZoneId zone = heard.docket().zone();
        return Stream.of(
                        heard.request().secrecy().stream().flatMap(order -> secrecy(order, zone)),
                        heard.request().events().stream().map(Event::at),
                        answers(heard).flatMap(day -> start(day, zone).stream()),
                        counted(heard, zone))
                .flatMap(moments -> moments);
    }

    /** Those that only this answer names: ends of silences that no order sets, and of flags. */
    static Stream<OffsetDateTime> of(Case heard, Decision answer) {
        Stream<LocalDate> silences = answer.notice().stream()
                .flatMap(notice -> Stream.concat(
                        notice.until().stream(),
                        notice.exceptions().stream().flatMap(exception -> exception.until().stream())))
                .filter(last -> !isEndOfAnOrder(heard, last));
        Stream<LocalDate> flags = answer.flags().stream().map(Flag::until).flatMap(Optional::stream);
        return Stream.concat(silences, flags)
                .flatMap(last -> dayAfter(last, heard.docket().zone()).stream());
    }

    /** The start of the day after. */
    static Optional<OffsetDateTime> dayAfter(LocalDate last, ZoneId zone) {
        return last.getYear() > LAST_YEAR ? Optional.empty() : start(last.plusDays(1), zone);
    }

    private static Optional<OffsetDateTime> start(LocalDate day, ZoneId zone) {
        return day.getYear() > LAST_YEAR
                ? Optional.empty()
                : Optional.of(day.atStartOfDay(zone).toOffsetDateTime());
    }

    private static Stream<OffsetDateTime> secrecy(Secrecy order, ZoneId entity) {
        ZoneId zone = order.zone().orElse(entity);
        return Stream.concat(
                order.issuedOn().flatMap(day -> start(day, zone)).stream(),
                order.until().flatMap(day -> dayAfter(day, zone)).stream());
    }

    private static Stream<LocalDate> answers(Case heard) {
        return heard.request().instruments().stream()
                .map(Instrument::enforcingAuthority)
                .flatMap(Optional::stream)
                .map(EnforcingAuthority::answeredOn)
                .flatMap(Optional::stream);
    }

    /** The days on which a count that some rule asks about, from receipt or from a question, gets there or past it. */
    private static Stream<OffsetDateTime> counted(Case heard, ZoneId zone) {
        Stream<OffsetDateTime> open = heard.packs().stream()
                .flatMap(chosen -> chosen.pack().counts().sinceReceipt().stream())
                .flatMap(days -> later(heard.request().receivedAt(), days, zone).stream());
        Stream<OffsetDateTime> asked = heard.request().events().stream()
                .filter(event -> event.type() == Event.Type.CLARIFICATION_SENT)
                .flatMap(event -> heard.packs().stream()
                        .flatMap(chosen -> chosen.pack().counts().sinceClarification().stream())
                        .flatMap(days -> later(event.at(), days, zone).stream()));
        Stream<OffsetDateTime> terms = heard.packs().stream()
                .flatMap(chosen -> chosen.pack().counts().terms().stream())
                .flatMap(days -> starts(heard).flatMap(from -> over(heard, from, days, zone).stream()));
        return Stream.of(open, asked, terms).flatMap(moments -> moments);
    }

    private static Stream<OffsetDateTime> starts(Case heard) {
        return Stream.concat(
                Stream.of(heard.request().receivedAt()),
                heard.request().events().stream()
                        .filter(event -> event.type() == Event.Type.CLARIFICATION_SENT)
                        .map(Event::at));
    }

    /** The start of the day on which a term that rolls over free days is over. */
    private static Optional<OffsetDateTime> over(Case heard, OffsetDateTime from, int days, ZoneId zone) {
        LocalDate day = from.atZoneSameInstant(zone).toLocalDate();
        if (day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        LocalDate last = HolidayCalendar.rolled(heard.docket().entity().country(), day.plusDays(days));
        return dayAfter(last, zone);
    }

    private static Optional<OffsetDateTime> later(OffsetDateTime from, int days, ZoneId zone) {
        LocalDate day = from.atZoneSameInstant(zone).toLocalDate();
        return day.getYear() > LAST_YEAR ? Optional.empty() : start(day.plusDays(days), zone);
    }

    private static boolean isEndOfAnOrder(Case heard, LocalDate last) {
        return heard.request().secrecy().stream()
                .anyMatch(order -> order.until().equals(Optional.of(last)));
    }
}
