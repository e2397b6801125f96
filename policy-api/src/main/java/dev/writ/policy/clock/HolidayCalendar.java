package dev.writ.policy.clock;

import dev.writ.policy.Country;
import dev.writ.policy.DecisionException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The public holidays of a country or a part of one, for the years that it covers. Immutable.
 *
 * <p>A calendar holds the days that are free in the whole country. A holiday of one region, or one that a government
 * proclaims for a single year, is missing, so that a term may end earlier than the law would let it, and never later.
 *
 * @param id the ISO 3166 code
 * @param version what it was made from, and when
 * @param from first day that it covers
 * @param until last day that it covers
 */
public record HolidayCalendar(String id, String version, LocalDate from, LocalDate until, Set<LocalDate> holidays) {

    private static final ConcurrentHashMap<String, Optional<HolidayCalendar>> READ = new ConcurrentHashMap<>();

    public HolidayCalendar {
        holidays = Set.copyOf(holidays);
    }

    /** The built-in calendar of a place or, where it has none of its own, of its country. */
    public static Optional<HolidayCalendar> of(Country place) {
        return READ.computeIfAbsent(place.code(), HolidayCalendar::read)
                .or(() -> READ.computeIfAbsent(place.country().code(), HolidayCalendar::read));
    }

    /** The day itself or, where it is known to be free there, the first after it that is not. */
    public static LocalDate rolled(Country place, LocalDate day) {
        var calendar = of(place);
        var next = day;
        while (isKnownFree(calendar, next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isKnownFree(Optional<HolidayCalendar> calendar, LocalDate day) {
        return calendar.filter(known -> known.covers(day) && known.isFree(day)).isPresent();
    }

    /** Whether it knows of that day whether it is free. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * Whether nobody works that day.
     *
     * @throws DecisionException if the calendar does not cover it: whether it is free is not known, and not guessed
     */
    public boolean isFree(LocalDate day) {
        if (!covers(day)) {
            throw new DecisionException("a term touches " + day + ", and the calendar of public holidays `" + id
                    + "` covers " + from + " to " + until
                    + "; nothing was decided, as a day that is not known to be free is not guessed");
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.contains(day);
    }

    private static Optional<HolidayCalendar> read(String id) {
        var table = HolidayCalendar.class.getResourceAsStream(id + ".csv");
        if (table == null) {
            return Optional.empty();
        }
        try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return Optional.of(of(id, reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("the calendar `" + id + "` cannot be read from the library", e);
        }
    }

    /** The first line says what the calendar covers and was made from, the second names the columns. */
    private static HolidayCalendar of(String id, List<String> lines) {
        var head = lines.get(0).split(",", 4);
        var holidays = lines.stream()
                .skip(2)
                .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                .collect(Collectors.toUnmodifiableSet());
        return new HolidayCalendar(id, head[3], LocalDate.parse(head[1]), LocalDate.parse(head[2]), holidays);
    }
}
