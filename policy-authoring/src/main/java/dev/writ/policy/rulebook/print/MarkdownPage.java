package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Book;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Page;
import dev.writ.policy.rulebook.document.Piece.Link;
import dev.writ.policy.rulebook.document.Piece.Plain;
import dev.writ.policy.rulebook.document.Target.Here;
import java.util.ArrayList;
import java.util.List;

/** A page as Markdown (CommonMark). */
final class MarkdownPage {
    private static final String BETWEEN = " | ";

    private MarkdownPage() {}

    static String of(Book book, Page page) {
        List<String> text = new ArrayList<>();
        text.add("# " + MarkdownText.escaped(page.title()));
        text.add("");
        text.add(pages(book, page));
        text.add("");
        text.addAll(MarkdownBlocks.of(page.lead()));
        text.addAll(MarkdownBlocks.of(page.blocks()));
        text.add("---");
        page.foot().forEach(line -> {
            text.add("");
            text.add(MarkdownText.of(line));
        });
        return String.join("\n", text) + "\n";
    }

    private static String pages(Book book, Page page) {
        List<Line> pages = new ArrayList<>();
        for (Page each : book.pages()) {
            pages.add(
                    each.equals(page)
                            ? Line.strong(each.label())
                            : Line.EMPTY.and(new Link(new Plain(each.label()), Here.page(each.name()))));
        }
        return MarkdownText.of(Line.joined(pages, BETWEEN));
    }
}
