package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;
import java.util.List;

/**
 * A short text that stands somewhere in a file.
 *
 * @param text without the quotes that may stand around it
 * @param place of its first character, or of its opening quote
 * @param writing how the text got into the file
 */
public record Cell(String text, Place place, Writing writing) {

    /** How a text is written in a file. */
    public enum Writing {
        /** As it is. */
        BARE,
        /** In double quotes, with every double quote in it doubled. */
        QUOTED,
        /** In some way in which its characters do not stand where they seem to. */
        FOLDED
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where a character of the text stands in the file; as near as can be said. */
    public Place place(int offset) {
        return switch (writing) {
            case BARE -> place.right(offset);
            case QUOTED ->
                place.right(1
                        + offset
                        + (int) text.substring(0, Math.min(offset, text.length()))
                                .chars()
                                .filter(c -> c == '"')
                                .count());
            case FOLDED -> place;
        };
    }

    /** The text in the words of the rule language. */
    public List<Token> tokens() {
        return Lexer.read(text, this::place);
    }
}
