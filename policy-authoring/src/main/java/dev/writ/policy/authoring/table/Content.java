package dev.writ.policy.authoring.table;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.authoring.Ids;
import dev.writ.policy.request.Requester;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column hold, as far as a look at one of them tells. */
enum Content {
    ID("the row's id", Ids::wellFormed),
    CATEGORIES("a category", Category.class),
    INSTRUMENTS("a type of instrument", InstrumentType.class),
    REQUESTERS("a type of requester", Requester.Type.class),
    STRENGTH("a class of strength", Strength.class),
    DEMAND("a type of instrument", Content::isDemand),
    COUNTRIES(
            "a country", text -> text.isEmpty() || Words.COUNTRIES.matcher(text).matches()),
    CONDITION(
            "a condition",
            text -> text.isEmpty() || Words.OPERATOR.matcher(text).find()),
    ANSWER("`yes` or nothing", text -> List.of("", "yes", "no").contains(text)),
    SOURCES("a source", text -> text.isEmpty() || Words.SOURCES.matcher(text).matches()),
    DATE("a date", text -> text.isEmpty() || Words.DATE.matcher(text).matches()),
    TITLE("a title", text -> List.of(SOURCES, CONDITION, DATE).stream().noneMatch(other -> other.fits(text)));

    private static final String AT_LEAST = ">=";

    private final String called;

    @SuppressWarnings("ImmutableEnumChecker") // the list is unmodifiable
    private final List<String> codes;

    @SuppressWarnings("ImmutableEnumChecker") // the tests hold nothing
    private final Predicate<String> test;

    Content(String called, Class<? extends Enum<?>> codes) {
        this.called = called;
        this.codes = Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
        this.test = this::allCodes;
    }

    Content(String called, Predicate<String> test) {
        this.called = called;
        this.codes = List.of();
        this.test = test;
    }

    /** With an article, for messages. */
    String called() {
        return called;
    }

    /** The codes that may stand in such a cell; empty if it holds other things. */
    List<String> codes() {
        return this == DEMAND ? INSTRUMENTS.codes : codes;
    }

    /** Whether the text could stand in such a cell. */
    boolean fits(String text) {
        return test.test(text);
    }

    private boolean allCodes(String text) {
        return codes.containsAll(Words.of(text));
    }

    private static boolean isDemand(String text) {
        return text.startsWith(AT_LEAST)
                ? STRENGTH.fits(text.substring(AT_LEAST.length()).strip())
                : INSTRUMENTS.fits(text);
    }

    /** How texts are written; apart, as constants of an enum cannot see its own. */
    private static final class Words {
        private static final Pattern OPERATOR = Pattern.compile("[=!<>]=|[<>]| in *\\(|contains ");
        private static final Pattern SOURCES = Pattern.compile("[a-z0-9-]+/\\S+( [a-z0-9-]+/\\S+)*");
        private static final Pattern COUNTRIES =
                Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?( [A-Z]{2}(-[A-Z0-9]{1,3})?)*");
        private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        private static List<String> of(String text) {
            return List.of(text.split(" ", -1));
        }
    }
}
