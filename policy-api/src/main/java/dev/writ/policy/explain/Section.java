package dev.writ.policy.explain;

import java.util.List;

/**
 * One subject of an explanation.
 *
 * @param title of the subject
 * @param numbered whether other sections refer to its entries by number
 * @param entries what there is to say; a section without any is left out
 */
record Section(String title, boolean numbered, List<Entry> entries) {

    static Section of(String title, List<Entry> entries) {
        return new Section(title, false, entries);
    }
}
