package dev.writ.policy.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing to say.
 *
 * @param head the thing
 * @param fields particulars
 */
record Entry(String head, List<Field> fields) {

    static Entry of(String head) {
        return new Entry(head, List.of());
    }

    /** The particulars of a thing, in the order in which a reader wants them; empty ones are left out. */
    static final class Fields {
        private final List<Field> fields = new ArrayList<>();

        Fields add(String label, String text) {
            if (!text.isEmpty()) {
                fields.add(new Field(label, text));
            }
            return this;
        }

        Fields add(String label, Optional<String> text) {
            return add(label, text.orElse(""));
        }

        Entry under(String head) {
            return new Entry(head, List.copyOf(fields));
        }
    }

    /**
     * A particular.
     *
     * @param label one or two words
     * @param text never empty
     */
    record Field(String label, String text) {}
}
