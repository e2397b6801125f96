package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;

/**
 * A word of the rule language.
 *
 * @param text as written; of a {@link Kind#STRING} what stands between the quotes
 */
public record Token(Kind kind, String text, Place place) {

    /** What a token looks like. */
    public enum Kind {
        /** A name or a code. */
        WORD,
        /** A name with a dollar sign before it. */
        VARIABLE,
        /** A whole number. */
        NUMBER,
        /** Text in double quotes. */
        STRING,
        /** Anything else that is not white space. */
        SIGN,
        /** The end of the text. */
        END
    }

    public boolean is(String sign) {
        return text.equals(sign) && (kind == Kind.SIGN || kind == Kind.WORD);
    }

    /** Whether both say the same, wherever they stand. */
    public boolean same(Token other) {
        return kind == other.kind && text.equals(other.text);
    }

    /** As a message quotes it. */
    public String shown() {
        return switch (kind) {
            case END -> "the end";
            case STRING -> "`\"" + text + "\"`";
            case WORD, VARIABLE, NUMBER, SIGN -> "`" + text + "`";
        };
    }
}
