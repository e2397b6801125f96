package dev.writ.policy.authoring.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of several lines after {@code |} or {@code >}.
 *
 * @param lines the header, and then the text without its indentation
 * @param end the offset at which it ends
 */
record NoteBlock(List<String> lines, int end) {
    private static final String INDENT = "2";

    NoteBlock {
        lines = List.copyOf(lines);
    }

    /**
     * The block whose header begins at this offset.
     *
     * @param column of the entry that holds it, further right than which its text must stand
     */
    static NoteBlock at(int offset, int line, int column, NoteText text) {
        String header = text.between(offset, text.endOfLine(offset)).stripTrailing();
        List<String> following = text.linesAfter(line);
        int indent = indent(header, column, following);
        int count = 0;
        while (count < following.size() && belongs(following.get(count), indent)) {
            count++;
        }
        while (count > 0 && following.get(count - 1).isBlank() && !keepsLineEnds(header)) {
            count--;
        }
        List<String> lines = new ArrayList<>();
        lines.add(sign(header).replaceAll("[1-9]", INDENT)
                + header.substring(sign(header).length()));
        following.subList(0, count).forEach(each -> lines.add(each.substring(Math.min(indent, each.length()))));
        int end = text.endOfLine(offset);
        for (int i = 0; i < count; i++) {
            end = text.endOfLine(end + 1);
        }
        return new NoteBlock(lines, end);
    }

    private static int indent(String header, int column, List<String> lines) {
        var said = sign(header).replaceAll("[^1-9]", "");
        if (!said.isEmpty()) {
            return column + Integer.parseInt(said);
        }
        int found = lines.stream()
                .filter(line -> !line.isBlank())
                .map(NoteBlock::leading)
                .findFirst()
                .orElse(0);
        return Math.max(found, column + 1);
    }

    private static boolean belongs(String line, int indent) {
        return line.isBlank() || leading(line) >= indent;
    }

    private static int leading(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean keepsLineEnds(String header) {
        return sign(header).contains("+");
    }

    /** What the header says, without a comment behind it. */
    private static String sign(String header) {
        return header.split("\\s", 2)[0];
    }
}
