package dev.writ.policy.clock;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of holidays as they are made: what Jollyday knows, and what it is known to be wrong about. */
final class HolidayTables {

    private static final String VERSION = "Jollyday 2.19.0, made on 2026-11-22";
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2031;

    /** The Member States of the Union, and others in which a term of some pack may be counted. */
    private static final List<String> PLACES = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "AU", "BR", "CA", "CH", "GB", "US", "US-CA");

    private HolidayTables() {}

    /** The tables by the names of their files. */
    static Map<String, String> all() {
        return PLACES.stream().collect(Collectors.toMap(place -> place + ".csv", HolidayTables::table));
    }

    private static String table(String place) {
        var rows = holidays(place).entrySet().stream().map(row -> row.getKey() + "," + row.getValue());
        var head = Stream.of(place + "," + FIRST_YEAR + "-01-01," + LAST_YEAR + "-12-31," + VERSION, "day,name");
        return Stream.concat(head, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static SortedMap<LocalDate, String> holidays(String place) {
        var codes = place.toLowerCase(Locale.ROOT).split("-", 2);
        var known = HolidayManager.getInstance(ManagerParameters.create(codes[0]));
        var regions = Stream.of(codes).skip(1).toArray(String[]::new);
        var holidays = new TreeMap<LocalDate, String>();
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .forEach(year -> known.getHolidays(java.time.Year.of(year), regions).stream()
                        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                        .forEach(holiday -> holidays.merge(
                                holiday.getDate(),
                                name(holiday),
                                (one, other) -> Stream.of(one, other)
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(" and ")))));
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).forEach(year -> correct(place, year, holidays));
        return holidays;
    }

    /** The courts of California sit on the day that the federal government keeps for Columbus. */
    private static void correct(String place, int year, SortedMap<LocalDate, String> holidays) {
        var columbus =
                LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
        if (place.equals("US")) {
            holidays.put(columbus, "Columbus Day");
        }
        if (place.equals("US-CA")) {
            holidays.remove(columbus);
        }
    }

    private static String name(Holiday holiday) {
        return holiday.getDescription(Locale.ENGLISH);
    }
}
