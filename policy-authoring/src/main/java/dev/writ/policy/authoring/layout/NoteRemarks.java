package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.layout.NoteReader.Extent;
import dev.writ.policy.authoring.layout.Piece.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The comments of a YAML file. */
final class NoteRemarks {

    private NoteRemarks() {}

    /** A comment and where it begins: the offset, and the line from 0. */
    private record Found(String text, int offset, int line) {}

    /** Gives each comment to the entry it stands before, behind or below. */
    static void attach(NoteText text, NoteReader.Read read) {
        find(text, read.words()).forEach(comment -> attach(comment, text, read.entries()));
    }

    /** All of them, in no order that a layout could change. */
    static List<String> all(NoteText text, NoteReader.Read read) {
        List<String> all = new ArrayList<>();
        find(text, read.words()).forEach(comment -> all.add(comment.text()));
        Collections.sort(all);
        return all;
    }

    private static List<Found> find(NoteText text, List<Extent> words) {
        List<Found> found = new ArrayList<>();
        int line = 0;
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            while (word < words.size() && words.get(word).to() <= at) {
                word++;
            }
            boolean inWord = word < words.size() && words.get(word).from() <= at;
            if (!inWord && text.at(at) == '#' && (at == 0 || Character.isWhitespace(text.at(at - 1)))) {
                int end = text.endOfLine(at);
                found.add(new Found(text.between(at, end).stripTrailing(), at, line));
                at = end - 1;
            } else if (text.at(at) == '\n') {
                line++;
            }
        }
        return found;
    }

    private static void attach(Found comment, NoteText text, List<NoteEntry> entries) {
        int next = 0;
        while (next < entries.size() && entries.get(next).spot().offset() < comment.offset()) {
            next++;
        }
        String before = text.before(comment.offset());
        boolean alone = before.replace("-", "").isBlank();
        boolean dashed = alone && before.indexOf('-') >= 0;
        var remark = new Remark(comment.text(), alone && text.spaced(comment.line()));
        if (next == 0) {
            entries.get(0).remarkAbove(remark);
        } else if (!alone) {
            entries.get(next - 1).holding(comment.offset()).remarkBeside(comment.text());
        } else if (next < entries.size()
                && (dashed || before.length() <= entries.get(next).spot().column())) {
            entries.get(next).remarkAbove(remark);
        } else {
            entries.get(next - 1)
                    .holding(comment.offset())
                    .notRightOf(before.length())
                    .remarkBelow(remark);
        }
    }
}
