package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.authoring.text.Token.Kind;
import java.util.List;

/** Walks over tokens, for grammars that leave none out. Not safe for use by several threads. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    /**
     * Stands before the first token.
     *
     * @param tokens closed by one of kind {@link Kind#END}
     */
    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The token to be read next. */
    Token peek() {
        return tokens.get(at);
    }

    /** The one after that. */
    Token second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** How many tokens have been read. */
    int position() {
        return at;
    }

    /** The tokens read since the position was that. */
    List<Token> since(int position) {
        return tokens.subList(position, at);
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    /** Reads on. */
    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    /** Reads the token if it is this word or sign. */
    boolean take(String expected) {
        boolean there = peek().is(expected);
        if (there) {
            at++;
        }
        return there;
    }

    /** Reads the token, which must be this word or sign. */
    Token expect(String expected) {
        if (!peek().is(expected)) {
            throw unexpected("`" + expected + "`");
        }
        return next();
    }

    /** Reads the token, which must be of this kind. */
    Token expect(Kind kind, String called) {
        if (peek().kind() != kind) {
            throw unexpected(called);
        }
        return next();
    }

    /** The refusal of the token to be read next. */
    Refused unexpected(String expected) {
        return LeftOut.reason(peek())
                .map(reason -> new Refused(ProblemCode.NOT_PERMITTED, peek().place(), reason))
                .orElseGet(() -> new Refused(
                        ProblemCode.SYNTAX, peek().place(), "expected " + expected + ", found " + peek().shown()));
    }
}
