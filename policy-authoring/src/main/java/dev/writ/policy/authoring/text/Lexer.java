package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Cuts the rule language into tokens. Every character of the text belongs to a token, to white space or to a comment;
 * what the language does not know becomes a sign that no grammar accepts.
 */
public final class Lexer {
    private static final int LONGEST = 200;
    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||", ":=");

    private final String text;
    private final IntFunction<Place> places;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int at;

    private Lexer(String text, IntFunction<Place> places) {
        this.text = text;
        this.places = places;
    }

    /**
     * The tokens of a text, closed by one of kind {@link Kind#END}.
     *
     * @param places where the character at an offset stands
     * @throws Refused at a string or comment that does not end, at an escape, and at a word that is far too long
     */
    public static List<Token> read(String text, IntFunction<Place> places) {
        var lexer = new Lexer(text, places);
        lexer.read();
        return List.copyOf(lexer.tokens);
    }

    /**
     * The comments of a text, in its order.
     *
     * @throws Refused as {@link #read}
     */
    public static List<Comment> comments(String text, IntFunction<Place> places) {
        var lexer = new Lexer(text, places);
        lexer.read();
        return List.copyOf(lexer.comments);
    }

    private void read() {
        while (at < text.length()) {
            next();
        }
        tokens.add(new Token(Kind.END, "", places.apply(at)));
    }

    private void next() {
        char first = text.charAt(at);
        if (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
            at++;
        } else if (text.startsWith("//", at)) {
            comment(endOfLine(at));
        } else if (text.startsWith("/*", at)) {
            comment(endOfComment());
        } else if (first == '"') {
            string();
        } else if (letter(first)) {
            take(Kind.WORD, at + 1, Lexer::letterOrDigit);
        } else if (first == '$' && letter(ahead(1))) {
            take(Kind.VARIABLE, at + 1, Lexer::letterOrDigit);
        } else if (digit(first) || (first == '-' && digit(ahead(1)))) {
            take(Kind.NUMBER, at + 1, Lexer::letterOrDigit);
        } else {
            sign();
        }
    }

    private void comment(int end) {
        comments.add(new Comment(text.substring(at, end), places.apply(at)));
        at = end;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int endOfComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw refused("the comment has no end; close it with `*/`");
        }
        return end + 2;
    }

    private void string() {
        int end = text.indexOf('"', at + 1);
        if (end < 0 || end > endOfLine(at)) {
            throw refused("the text in quotes does not end on its line");
        }
        String inside = text.substring(at + 1, end);
        if (inside.indexOf('\\') >= 0) {
            throw refused("text in quotes knows no escapes; write the characters themselves and no `\\`");
        }
        add(Kind.STRING, inside, end + 1);
    }

    private void take(Kind kind, int from, IntPredicate more) {
        int end = from;
        while (end < text.length() && more.test(text.charAt(end))) {
            end++;
        }
        add(kind, text.substring(at, end), end);
    }

    private void sign() {
        String pair = text.substring(at, Math.min(at + 2, text.length()));
        int length = PAIRS.contains(pair) ? 2 : Character.charCount(text.codePointAt(at));
        add(Kind.SIGN, text.substring(at, at + length), at + length);
    }

    private void add(Kind kind, String content, int end) {
        if (content.length() > LONGEST) {
            throw new Refused(
                    ProblemCode.TOO_LARGE,
                    places.apply(at),
                    "nothing in a rule is longer than " + LONGEST + " characters, and this has " + content.length());
        }
        tokens.add(new Token(kind, content, places.apply(at)));
        at = end;
    }

    private char ahead(int by) {
        return at + by < text.length() ? text.charAt(at + by) : ' ';
    }

    private Refused refused(String message) {
        return new Refused(ProblemCode.SYNTAX, places.apply(at), message);
    }

    private static boolean letter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letterOrDigit(int c) {
        return letter(c) || digit(c);
    }
}
