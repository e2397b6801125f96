package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Book;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a book is printed as. */
public enum Form {
    /** A static site, and the one file of its looks. */
    HTML,
    /** CommonMark; with tables as lists, which it has not. */
    MARKDOWN;

    /** The files of a book: texts by name. The same book gives the same texts. */
    public SortedMap<String, String> files(Book book) {
        SortedMap<String, String> files = new TreeMap<>();
        book.pages().forEach(page -> {
            switch (this) {
                case HTML -> files.put(page.name() + HtmlPage.ENDING, HtmlPage.of(book, page));
                case MARKDOWN -> files.put(page.name() + MarkdownText.ENDING, MarkdownPage.of(book, page));
            }
        });
        if (this == HTML) {
            files.put(HtmlPage.STYLE, Style.text());
        }
        return Collections.unmodifiableSortedMap(files);
    }
}
