package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.layout.Note.Group;
import dev.writ.policy.authoring.layout.Note.Words;
import dev.writ.policy.authoring.layout.Piece.Remark;
import dev.writ.policy.authoring.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a YAML file: two spaces for each level, lists below and to the right of their key, no more than one empty line
 * at a time. Braces and brackets stay where they fit on one line, and else every entry gets a line. Keys keep their order,
 * and words are written as they were. It relies on the reader of packs having accepted the file. Not safe for use by
 * several threads.
 */
final class NoteLayout {
    private static final int INDENT = 2;

    private final Lines lines = new Lines();

    private NoteLayout() {}

    static String of(SourceText source) {
        String file = source.text().replace("\r\n", "\n");
        var text = new NoteText(file);
        var read = NoteReader.read(file, text);
        NoteRemarks.attach(text, read);
        var layout = new NoteLayout();
        layout.entries(read.root().entries(), 0, 0);
        return layout.lines.text();
    }

    /** Comments of a file, in no order that a layout could change. */
    static List<String> remarks(SourceText source) {
        String file = source.text().replace("\r\n", "\n");
        var text = new NoteText(file);
        return NoteRemarks.all(text, NoteReader.read(file, text));
    }

    private void entries(List<NoteEntry> entries, int from, int indent) {
        for (int i = from; i < entries.size(); i++) {
            above(entries.get(i), indent, i == 0);
            lines.begin(indent);
            entry(entries.get(i), indent);
        }
    }

    private void above(NoteEntry entry, int indent, boolean first) {
        boolean top = first;
        for (Remark remark : leading(entry, indent)) {
            if (remark.spaced() && !top) {
                lines.space();
            }
            lines.begin(indent).add(remark.text());
            top = false;
        }
        if (entry.spot().spaced() && !top) {
            lines.space();
        }
    }

    /** Comments that cannot stand between a dash and what follows it on its line stand above it. */
    private static List<Remark> leading(NoteEntry entry, int indent) {
        List<Remark> leading = new ArrayList<>(entry.above());
        if (startsWithFirst(entry, indent)) {
            entry.beside().ifPresent(comment -> leading.add(new Remark(comment, false)));
            leading.addAll(leading(entry.value().entries().get(0), indent + INDENT));
        }
        return leading;
    }

    private void entry(NoteEntry entry, int indent) {
        lines.add(head(entry));
        if (entry.value() instanceof Words words) {
            words(words, entry, indent + INDENT);
        } else if (fits(entry, indent)) {
            lines.add(" " + FlatNote.of(entry.value()));
            beside(entry);
        } else if (startsWithFirst(entry, indent)) {
            lines.add(" ");
            entry(entry.value().entries().get(0), indent + INDENT);
            entries(entry.value().entries(), 1, indent + INDENT);
        } else {
            beside(entry);
            entries(entry.value().entries(), 0, indent + INDENT);
        }
        entry.below().forEach(remark -> remark(remark, indent));
    }

    private void words(Words words, NoteEntry entry, int indent) {
        String first = words.lines().get(0);
        lines.add(first.isEmpty() ? "" : " " + first);
        words.lines().stream()
                .skip(1)
                .forEach(line -> lines.begin(line.isEmpty() ? 0 : indent).add(line));
        beside(entry);
    }

    private void beside(NoteEntry entry) {
        entry.beside().ifPresent(comment -> lines.add(" " + comment));
    }

    private void remark(Remark remark, int indent) {
        if (remark.spaced()) {
            lines.space();
        }
        lines.begin(indent).add(remark.text());
    }

    private static String head(NoteEntry entry) {
        return entry.key().map(key -> key + ":").orElse("-");
    }

    /** Whether the value stands in braces or brackets behind its key. */
    private static boolean fits(NoteEntry entry, int indent) {
        return FlatNote.possible(entry.value())
                && indent
                                + head(entry).length()
                                + 1
                                + FlatNote.of(entry.value()).length()
                        <= Lines.WIDTH;
    }

    /** Whether the first entry of the value stands behind the dash. */
    private static boolean startsWithFirst(NoteEntry entry, int indent) {
        return entry.key().isEmpty() && entry.value() instanceof Group && !fits(entry, indent);
    }
}
