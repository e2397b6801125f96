package dev.writ.policy.engine.fact;

/** What kind of character stands somewhere in a username. */
public enum Sign {
    /** There is no username. */
    NONE,
    /** One of the letters of English, small or capital. */
    LETTER,
    DIGIT,
    /** A hyphen, an underscore or a full stop. */
    MARK,
    OTHER;

    static Sign of(int character) {
        if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) {
            return LETTER;
        }
        if (character >= '0' && character <= '9') {
            return DIGIT;
        }
        return character == '-' || character == '_' || character == '.' ? MARK : OTHER;
    }
}
