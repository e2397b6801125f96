package dev.writ.policy.json;

import dev.writ.policy.Country;
import dev.writ.policy.json.Shape.Scalar;
import dev.writ.policy.request.Problem.Code;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what holds no other value, and says what would have been right. */
final class Scalars {
    static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    static final String INSTANT = DAY + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})";
    private static final Pattern A_DAY = Pattern.compile(DAY);
    private static final Pattern AN_INSTANT = Pattern.compile(INSTANT);
    private static final Pattern WITHOUT_OFFSET = Pattern.compile(DAY + "[Tt ][0-9:.]+");

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    /** The value, or null after a problem. */
    @Nullable
    Object read(Scalar scalar, @Nullable Object tree, Place at) {
        return switch (scalar) {
            case TEXT, ID -> text(tree, at, "text");
            case FLAG -> tree instanceof Boolean flag ? flag : wrongType(tree, at, "true or false");
            case WHOLE -> whole(tree, at);
            case AMOUNT -> tree instanceof BigDecimal amount ? amount : wrongType(tree, at, "a number");
            case DAY -> parsed(tree, at, "a date such as \"2026-11-03\"", text -> day(text, at));
            case INSTANT ->
                parsed(tree, at, "an instant such as \"2026-11-03T10:00:00-05:00\"", text -> instant(text, at));
            case ZONE -> parsed(tree, at, "a zone such as \"America/New_York\"", text -> zone(text, at));
            case COUNTRY -> parsed(tree, at, "a country such as \"US\" or \"US-CA\"", text -> country(text, at));
        };
    }

    /** The text, or null after a problem that says what was expected. */
    @Nullable
    String text(@Nullable Object tree, Place at, String expected) {
        if (tree instanceof String text) {
            return text;
        }
        wrongType(tree, at, expected);
        return null;
    }

    /** Reports that something else than the expected kind of value stands here. */
    @Nullable
    Object wrongType(@Nullable Object tree, Place at, String expected) {
        problems.add(Code.WRONG_TYPE, at, "expected " + expected + ", found " + found(tree, expected));
        return null;
    }

    private static String found(@Nullable Object tree, String expected) {
        if (tree == null) {
            return "null; leave the key out instead";
        }
        if (tree instanceof String text) {
            return "the text " + Words.quoted(text);
        }
        if (tree instanceof BigDecimal number) {
            var quotes = expected.equals("text") ? "; put it in quotes" : "";
            return "the number " + Words.quoted(number.toString()) + quotes;
        }
        if (tree instanceof Boolean flag) {
            return "`" + flag + "`" + (expected.contains("`YES`") ? "; write " + (flag ? "\"YES\"" : "\"NO\"") : "");
        }
        return tree instanceof List ? "a list" : "an object";
    }

    private @Nullable Object whole(@Nullable Object tree, Place at) {
        if (tree instanceof BigDecimal number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                return wrongType(tree, at, "a whole number of at most " + Integer.MAX_VALUE);
            }
        }
        return wrongType(tree, at, "a whole number");
    }

    private @Nullable Object parsed(
            @Nullable Object tree, Place at, String expected, Function<String, @Nullable Object> parse) {
        var text = text(tree, at, expected);
        return text == null ? null : parse.apply(text);
    }

    private @Nullable Object day(String text, Place at) {
        if (!A_DAY.matcher(text).matches()) {
            return bad(at, Words.quoted(text) + " is not a date; expected year-month-day such as `2026-11-03`");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return bad(at, "the date " + Words.quoted(text) + " does not exist in the calendar");
        }
    }

    private @Nullable Object instant(String text, Place at) {
        if (WITHOUT_OFFSET.matcher(text).matches()) {
            return bad(at, Words.quoted(text) + " has no offset; add one, such as `-05:00` or `Z`");
        }
        if (!AN_INSTANT.matcher(text).matches()) {
            return bad(at, Words.quoted(text) + " is not an instant; expected one such as `2026-11-03T10:00:00-05:00`");
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            return bad(at, "the instant " + Words.quoted(text) + " does not exist");
        }
    }

    private @Nullable Object zone(String text, Place at) {
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        var nearest = Words.nearest(text, ZoneId.getAvailableZoneIds());
        return bad(at, Words.quoted(text) + " is not an IANA time zone" + Words.meant(nearest));
    }

    private @Nullable Object country(String text, Place at) {
        var country = Country.find(text);
        if (country.isEmpty()) {
            problems.add(
                    Code.UNKNOWN_COUNTRY,
                    at,
                    Words.quoted(text) + " is not an assigned country code; expected ISO 3166-1 alpha-2 such as `US`,"
                            + " ISO 3166-2 such as `US-CA`, or `EU`"
                            + Words.meant(Country.nearest(text).map(Country::code)));
        }
        return country.orElse(null);
    }

    private @Nullable Object bad(Place at, String message) {
        problems.add(Code.BAD_DATE, at, message);
        return null;
    }
}
