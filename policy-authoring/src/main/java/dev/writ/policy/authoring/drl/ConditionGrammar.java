package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.drl.ConditionText.Both;
import dev.writ.policy.authoring.drl.ConditionText.Comparison;
import dev.writ.policy.authoring.drl.ConditionText.Either;
import dev.writ.policy.authoring.drl.ConditionText.Likeness;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import dev.writ.policy.engine.pack.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads the conditions of one pattern: comparisons joined by {@code &&}, {@code ||} and parentheses. */
final class ConditionGrammar {
    private static final int DEEPEST = 8;
    private static final int MOST_COMPARISONS = 64;
    private static final int MOST_VALUES = 64;

    private final Cursor cursor;
    private int depth;
    private int comparisons;

    ConditionGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** One condition, up to what cannot belong to it. */
    ConditionText condition() {
        List<ConditionText> of = joined("||", this::both);
        return of.size() == 1 ? of.get(0) : new Either(of);
    }

    private ConditionText both() {
        List<ConditionText> of = joined("&&", this::single);
        return of.size() == 1 ? of.get(0) : new Both(of);
    }

    private List<ConditionText> joined(String sign, Supplier<ConditionText> part) {
        List<ConditionText> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (cursor.take(sign));
        return parts;
    }

    private ConditionText single() {
        if (!cursor.peek().is("(")) {
            return comparison();
        }
        if (++depth > DEEPEST) {
            throw tooLarge(cursor.peek(), "parentheses are nested at most " + DEEPEST + " deep");
        }
        cursor.expect("(");
        ConditionText inside = condition();
        cursor.expect(")");
        depth--;
        return inside;
    }

    private ConditionText comparison() {
        Token field = cursor.expect(Kind.WORD, "the name of a field");
        if (++comparisons > MOST_COMPARISONS) {
            throw tooLarge(field, "a pattern has at most " + MOST_COMPARISONS + " comparisons");
        }
        Token sign = cursor.peek();
        Operator operator = operator(field);
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            return new Comparison(field, operator, sign, list());
        }
        if (cursor.peek().kind() == Kind.VARIABLE) {
            return likeness(field, operator, sign);
        }
        return new Comparison(field, operator, sign, List.of(value()));
    }

    private Operator operator(Token field) {
        if (cursor.take("not")) {
            if (cursor.take("in")) {
                return Operator.NOT_IN;
            }
            cursor.expect("contains");
            return Operator.NOT_CONTAINS;
        }
        for (Operator operator : Operator.values()) {
            if (cursor.take(operator.sign())) {
                return operator;
            }
        }
        throw LeftOut.reason(field)
                .map(reason -> new Refused(ProblemCode.NOT_PERMITTED, field.place(), reason))
                .orElseGet(() -> cursor.unexpected(
                        "`==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `not in`, `contains` or `not contains`"));
    }

    private Likeness likeness(Token field, Operator operator, Token sign) {
        Token variable = cursor.next();
        cursor.expect(".");
        return new Likeness(field, operator, sign, variable, cursor.expect(Kind.WORD, "the name of a field"));
    }

    private List<Token> list() {
        Token open = cursor.expect("(");
        List<Token> values = new ArrayList<>();
        do {
            values.add(value());
        } while (cursor.take(","));
        cursor.expect(")");
        if (values.size() > MOST_VALUES) {
            throw tooLarge(open, "a list has at most " + MOST_VALUES + " values");
        }
        return values;
    }

    private Token value() {
        return switch (cursor.peek().kind()) {
            case WORD, NUMBER, STRING -> cursor.next();
            case VARIABLE, SIGN, END -> throw cursor.unexpected("a code, a number or a country in double quotes");
        };
    }

    private static Refused tooLarge(Token at, String bound) {
        return new Refused(ProblemCode.TOO_LARGE, at.place(), bound + "; split the rule");
    }
}
