package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text of a file, of which every character can be seen. Immutable. */
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /**
     * Decodes a file.
     *
     * @throws Refused if it is not UTF-8 or holds characters that a reader does not see: control characters, marks that
     *     change the direction of text, joiners, unusual line ends
     */
    public static SourceText of(String file, byte[] bytes) {
        var text = new SourceText(file, withoutMark(decoded(file, bytes)));
        text.refuseInvisible();
        return text;
    }

    /** Where the character at this offset stands. */
    public Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found < 0 ? -found - 2 : found;
        return new Place(file, line + 1, offset - lineStarts[line] + 1);
    }

    /** As problems name it. */
    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refused(ProblemCode.TEXT, Place.startOf(file), "the file is not UTF-8; save it as UTF-8");
        }
    }

    /** Spreadsheets put one in front of what they save as UTF-8. */
    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The first character of a text that a reader does not see. */
    public static Optional<Integer> firstInvisible(String text) {
        int at = invisibleFrom(text);
        return at < 0 ? Optional.empty() : Optional.of(text.codePointAt(at));
    }

    /** What to say of such a character. */
    public static String invisible(int character) {
        return "the character U+%04X cannot be seen or is not text; remove it".formatted(character);
    }

    private void refuseInvisible() {
        int at = invisibleFrom(text);
        if (at >= 0) {
            throw new Refused(ProblemCode.TEXT, place(at), invisible(text.codePointAt(at)));
        }
    }

    private static int invisibleFrom(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (invisible(text.codePointAt(i), text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean invisible(int character, String text, int offset) {
        return switch (character) {
            case '\n', '\t' -> false;
            case '\r' -> offset + 1 == text.length() || text.charAt(offset + 1) != '\n';
            default ->
                switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.SPACE_SEPARATOR -> character != ' ';
                    default -> false;
                };
        };
    }
}
