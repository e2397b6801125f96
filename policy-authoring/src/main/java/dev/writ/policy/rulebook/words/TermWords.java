package dev.writ.policy.rulebook.words;

import dev.writ.policy.clock.CountingRule;
import dev.writ.policy.finding.Term;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words. */
final class TermWords {

    private TermWords() {}

    static String of(Term term) {
        var length = term instanceof Term.Hours hours ? of(hours.length()) : of((Term.Days) term);
        return term.counting() == CountingRule.CALENDAR
                ? length
                : length + " (counted by: " + CodeWords.of(term.counting()) + ")";
    }

    private static String of(Term.Days days) {
        return of(days.length());
    }

    static String of(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return Lists.and(parts);
    }

    private static String of(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toHours(), "hour");
        add(parts, duration.toMinutesPart(), "minute");
        add(parts, duration.toSecondsPart(), "second");
        return Lists.and(parts);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count != 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
