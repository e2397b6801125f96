package dev.writ.policy.authoring.layout;

import java.util.List;

/** The characters of a YAML file, in the units in which YAML counts. Immutable. */
final class NoteText {
    private final int[] characters;
    private final List<String> lines;

    NoteText(String text) {
        this.characters = text.codePoints().toArray();
        this.lines = text.lines().toList();
    }

    int length() {
        return characters.length;
    }

    int at(int offset) {
        return characters[offset];
    }

    String between(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** The offset of the end of the line, without what ends it. */
    int endOfLine(int offset) {
        int end = offset;
        while (end < characters.length && characters[end] != '\n') {
            end++;
        }
        return end;
    }

    /** What stands on a line before this offset. */
    String before(int offset) {
        int start = offset;
        while (start > 0 && characters[start - 1] != '\n') {
            start--;
        }
        return between(start, offset);
    }

    /** Whether the line before this one is empty. */
    boolean spaced(int line) {
        return line > 0 && lines.get(line - 1).isBlank();
    }

    /** The lines below this one. */
    List<String> linesAfter(int line) {
        return lines.subList(Math.min(line + 1, lines.size()), lines.size());
    }
}
