package dev.writ.policy.clock;

import java.util.Optional;

/**
 * How a term is counted. The day or hour of the event is never counted; a term in days, months or years ends with its
 * last day; one in hours runs straight, through nights and changes of the clocks. A month ends on the day with the same
 * number or, where there is none, on the last day of the month.
 *
 * <p>{@code docs/clocks.md} says for each on what it rests, and what of that nobody has read in the original.
 */
public enum CountingRule {
    /** Every day counts, and a term ends on whatever day it ends. */
    CALENDAR(Unit.DAYS, Roll.NOTHING, Holidays.OF_NOBODY),

    /** Regulation (EEC, Euratom) No 1182/71, Art. 3: a last day that is free is followed by the next working day. */
    EU_1182_71(Unit.DAYS, Roll.DAYS, Holidays.OF_ENTITY),

    /** Federal Rules of Civil Procedure, rule 6(a): days and hours that end on a free day run on. */
    FRCP_6(Unit.DAYS, Roll.DAYS_AND_HOURS, Holidays.OF_UNITED_STATES),

    /** Federal Rules of Criminal Procedure, rule 45(a): as in civil procedure. */
    FRCRP_45(Unit.DAYS, Roll.DAYS_AND_HOURS, Holidays.OF_UNITED_STATES),

    /** Only working days where the serving entity stands count. */
    WORKING_DAYS(Unit.WORKING_DAYS, Roll.NOTHING, Holidays.OF_ENTITY),

    /** Only working days where the requester stands count. */
    WORKING_DAYS_REQUESTER(Unit.WORKING_DAYS, Roll.NOTHING, Holidays.OF_REQUESTER),

    /** Only days on which the federal government of the United States works count. */
    WORKING_DAYS_US(Unit.WORKING_DAYS, Roll.NOTHING, Holidays.OF_UNITED_STATES),

    /** Only days on which the courts of California sit count. */
    COURT_DAYS_US_CA(Unit.WORKING_DAYS, Roll.NOTHING, Holidays.OF_CALIFORNIA);

    private final Unit unit;
    private final Roll roll;
    private final Holidays holidays;

    CountingRule(Unit unit, Roll roll, Holidays holidays) {
        this.unit = unit;
        this.roll = roll;
        this.holidays = holidays;
    }

    /** What the days of a term are. */
    public Unit unit() {
        return unit;
    }

    /** What moves on from a free day to the next that is none. */
    public Roll roll() {
        return roll;
    }

    /** Whose Saturdays, Sundays and public holidays are free. */
    public Holidays holidays() {
        return holidays;
    }

    /** Whether it looks at a calendar at all. */
    public boolean needsCalendar() {
        return holidays != Holidays.OF_NOBODY;
    }

    /** What the days of a term are. */
    public enum Unit {
        DAYS,
        WORKING_DAYS
    }

    /** What moves on from a free day. */
    public enum Roll {
        NOTHING,
        DAYS,
        DAYS_AND_HOURS
    }

    /** Whose holidays are free. */
    public enum Holidays {
        OF_NOBODY(Optional.empty()),
        OF_ENTITY(Optional.empty()),
        OF_REQUESTER(Optional.empty()),
        OF_UNITED_STATES(Optional.of("US")),
        OF_CALIFORNIA(Optional.of("US-CA"));

        // Error Prone knows no Optional of the JDK to be immutable; this one is.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Optional<String> calendar;

        Holidays(Optional<String> calendar) {
            this.calendar = calendar;
        }

        /** The calendar, where it is always the same one. */
        public Optional<String> calendar() {
            return calendar;
        }
    }
}
