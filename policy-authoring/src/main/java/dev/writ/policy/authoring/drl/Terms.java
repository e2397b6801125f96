package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import dev.writ.policy.clock.CountingRule;
import dev.writ.policy.clock.CountingRule.Unit;
import dev.writ.policy.finding.Term;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lengths of time as rules write them, {@code "P90D"}, {@code "P1M"} or {@code "PT8H"}, and after them how they are
 * counted.
 */
final class Terms {
    private static final Pattern CALENDAR =
            Pattern.compile("P(?=[0-9])(?:[0-9]{1,3}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,5}D)?");
    private static final List<String> NAMES =
            Stream.of(CountingRule.values()).map(Enum::name).toList();
    private static final Pattern HOURS = Pattern.compile("PT[0-9]{1,5}H");

    private Terms() {}

    /** Days, weeks, months or years. */
    static Term.Days days(Arguments given) {
        Token token = given.token(Kind.STRING, "term");
        return days(token, counting(given));
    }

    /** The same, or hours. */
    static Term term(Arguments given) {
        Token token = given.token(Kind.STRING, "term");
        return term(token, counting(given));
    }

    /** A term, if there is one. */
    static Optional<Term> optional(Arguments given) {
        return given.optionalText().map(token -> term(token, counting(given)));
    }

    private static CountingRule counting(Arguments given) {
        Optional<CountingRule> named = given.optionalCode(CountingRule.class);
        if (named.isEmpty()) {
            given.next(token -> Nearest.to(token.text(), NAMES).isPresent()).ifPresent(token -> {
                throw Arguments.wrong(
                        token, token.shown() + " is no counting rule" + Nearest.hint(token.text(), NAMES));
            });
        }
        return named.orElse(CountingRule.CALENDAR);
    }

    private static Term term(Token token, CountingRule counting) {
        if (!token.text().startsWith("PT")) {
            return days(token, counting);
        }
        if (!HOURS.matcher(token.text()).matches()
                || Duration.parse(token.text()).isZero()) {
            throw Arguments.wrong(token, token.shown() + " is no term; write whole hours, such as `\"PT8H\"`");
        }
        if (counting.unit() == Unit.WORKING_DAYS) {
            throw ofDays(token, counting);
        }
        return new Term.Hours(Duration.parse(token.text()), counting);
    }

    private static Term.Days days(Token token, CountingRule counting) {
        if (!CALENDAR.matcher(token.text()).matches()
                || Period.parse(token.text()).isZero()) {
            throw Arguments.wrong(
                    token, token.shown() + " is no term; write days, months or years, such as `\"P90D\"` or `\"P1M\"`");
        }
        Period period = Period.parse(token.text());
        if (counting.unit() == Unit.WORKING_DAYS && period.toTotalMonths() != 0) {
            throw ofDays(token, counting);
        }
        return new Term.Days(period, counting);
    }

    private static RuntimeException ofDays(Token token, CountingRule counting) {
        return Arguments.wrong(
                token,
                "`" + counting + "` counts working days, and " + token.shown()
                        + " is not in days; write days, such as `\"P3D\"`");
    }
}
