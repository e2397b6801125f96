package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.finding.Term;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Pattern;

/** Lengths of time as rules write them: {@code "P90D"}, {@code "P1M"}, {@code "PT8H"}. */
final class Terms {
    private static final Pattern CALENDAR =
            Pattern.compile("P(?=[0-9])(?:[0-9]{1,3}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,5}D)?");
    private static final Pattern HOURS = Pattern.compile("PT[0-9]{1,5}H");

    private Terms() {}

    /** Days, weeks, months or years. */
    static Period period(Token token) {
        if (!CALENDAR.matcher(token.text()).matches()
                || Period.parse(token.text()).isZero()) {
            throw Arguments.wrong(
                    token, token.shown() + " is no term; write days, months or years, such as `\"P90D\"` or `\"P1M\"`");
        }
        return Period.parse(token.text());
    }

    /** The same, or hours. */
    static Term term(Token token) {
        if (!token.text().startsWith("PT")) {
            return new Term.Days(period(token));
        }
        if (!HOURS.matcher(token.text()).matches()
                || Duration.parse(token.text()).isZero()) {
            throw Arguments.wrong(token, token.shown() + " is no term; write whole hours, such as `\"PT8H\"`");
        }
        return new Term.Hours(Duration.parse(token.text()));
    }
}
