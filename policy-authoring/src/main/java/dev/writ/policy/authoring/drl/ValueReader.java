package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.CountryText;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import dev.writ.policy.engine.fact.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks up the values that a field is compared with. */
final class ValueReader {
    private final Field field;
    private final Problems problems;

    ValueReader(Field field, Problems problems) {
        this.field = field;
        this.problems = problems;
    }

    /** Those that the field can hold; of the others each is a problem. */
    List<String> read(List<Token> tokens) {
        List<String> values = new ArrayList<>();
        for (Token token : tokens) {
            problems.attempt(() -> value(token))
                    .filter(value -> !repeated(values, value, token))
                    .ifPresent(values::add);
        }
        return values;
    }

    private boolean repeated(List<String> values, String value, Token token) {
        if (!values.contains(value)) {
            return false;
        }
        problems.add(ProblemCode.UNKNOWN_CODE, token.place(), token.shown() + " stands in the list twice");
        return true;
    }

    private String value(Token token) {
        return switch (field.kind()) {
            case CODE, BOOL -> code(token);
            case NUMBER -> number(token);
            case COUNTRY -> country(token);
            case NAME -> name(token);
            case ID -> id(token);
        };
    }

    private String code(Token token) {
        boolean known = field.parse(token.text()).isPresent();
        if (known && token.kind() == Kind.WORD) {
            return token.text();
        }
        throw refused(
                token,
                known
                        ? "codes stand without quotes; write `" + token.text() + "`"
                        : token.shown() + " is no value of `" + field.name() + "`"
                                + Nearest.hint(token.text(), field.codes()));
    }

    private String number(Token token) {
        return field.parse(token.text())
                .filter(number -> token.kind() == Kind.NUMBER)
                .map(Object::toString)
                .orElseThrow(() -> refused(
                        token,
                        "`" + field.name() + "` holds a whole number of at most nine digits, and " + token.shown()
                                + " is none"));
    }

    /** Empty quotes stand for a country that is not known. */
    private String country(Token token) {
        if (token.kind() != Kind.STRING) {
            throw refused(token, "a country stands in double quotes; write `\"" + token.text() + "\"`");
        }
        return token.text().isEmpty()
                ? ""
                : CountryText.read(token.text(), token.place()).code();
    }

    /** Empty quotes stand for a name that is not known. */
    private String name(Token token) {
        String written = token.text().toLowerCase(Locale.ROOT);
        if (token.kind() == Kind.STRING && field.parse(token.text()).isPresent()) {
            return token.text();
        }
        throw refused(
                token,
                "a name stands in double quotes and in lower case"
                        + (field.parse(written).isPresent() ? "; write `\"" + written + "\"`" : ""));
    }

    /** Empty quotes stand for an id that is not given. */
    private String id(Token token) {
        if (token.kind() == Kind.STRING && field.parse(token.text()).isPresent()) {
            return token.text();
        }
        throw refused(
                token,
                "an id stands in double quotes, of letters, digits, `.`, `_`, `/` and `-`, such as"
                        + " `\"us-code-18/2704\"`");
    }

    private static Refused refused(Token token, String message) {
        return new Refused(ProblemCode.UNKNOWN_CODE, token.place(), message);
    }
}
