package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates that people wrote. */
public final class DateText {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DateText() {}

    /**
     * The day, written as year-month-day.
     *
     * @throws Refused if it is written otherwise or the calendar has no such day
     */
    public static LocalDate read(String text, Place place) {
        if (!ISO.matcher(text).matches()) {
            throw new Refused(
                    ProblemCode.DATE, place, "`" + text + "` is no date; write year-month-day, such as `2026-11-22`");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException absent) {
            throw new Refused(ProblemCode.DATE, place, "the calendar has no `" + text + "`");
        }
    }
}
