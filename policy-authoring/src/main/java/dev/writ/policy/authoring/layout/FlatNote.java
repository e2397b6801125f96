package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.layout.Note.Group;
import dev.writ.policy.authoring.layout.Note.Words;
import java.util.stream.Collectors;

/** Writes a value of a YAML file on one line. */
final class FlatNote {

    private FlatNote() {}

    /** Whether it stood in braces or brackets, holds no comment, and every text in it takes one line. */
    static boolean possible(Note note) {
        if (note instanceof Words words) {
            return !words.block() && words.lines().size() == 1;
        }
        return ((Group) note).flow()
                && note.entries().stream().allMatch(entry -> !entry.remarked() && possible(entry.value()));
    }

    static String of(Note note) {
        if (note instanceof Words words) {
            return words.lines().get(0);
        }
        boolean keyed = ((Group) note).keyed();
        if (note.entries().isEmpty()) {
            return keyed ? "{}" : "[]";
        }
        String entries = note.entries().stream().map(FlatNote::entry).collect(Collectors.joining(", "));
        return keyed ? "{ " + entries + " }" : "[" + entries + "]";
    }

    private static String entry(NoteEntry entry) {
        String value = of(entry.value());
        return entry.key().map(key -> (key + ": " + value).stripTrailing()).orElse(value);
    }
}
