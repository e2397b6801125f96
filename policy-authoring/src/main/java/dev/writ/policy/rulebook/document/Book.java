package dev.writ.policy.rulebook.document;

import java.util.List;

/**
 * Pages that belong together; the first is where a reader starts.
 *
 * @param title on every page
 */
public record Book(String title, List<Page> pages) {
    public Book {
        pages = List.copyOf(pages);
    }
}
