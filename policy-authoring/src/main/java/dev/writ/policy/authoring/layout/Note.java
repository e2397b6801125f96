package dev.writ.policy.authoring.layout;

import java.util.List;

/** A value of a YAML file as it is written. */
sealed interface Note {

    /** The entries of a collection; none of words. */
    default List<NoteEntry> entries() {
        return List.of();
    }

    /**
     * A word, a number, a text.
     *
     * @param lines as written, without indentation; a block has its header first
     * @param block whether it is a block, in which white space counts
     */
    record Words(List<String> lines, boolean block) implements Note {
        /** No value at all. */
        static final Words NONE = new Words(List.of(""), false);

        public Words {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Keys with values, or a list.
     *
     * @param keyed whether it has keys
     * @param flow whether it stands in braces or brackets
     */
    record Group(boolean keyed, boolean flow, List<NoteEntry> entries) implements Note {
        public Group {
            entries = List.copyOf(entries);
        }
    }
}
