package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Book;
import dev.writ.policy.rulebook.document.Page;
import java.util.List;

/** A page of a static site: no script, nothing from elsewhere. */
final class HtmlPage {
    static final String ENDING = ".html";
    static final String STYLE = "rulebook.css";

    /** Should an escape ever be missed, a browser still runs and loads nothing. */
    private static final String NOTHING_FROM_ELSEWHERE =
            "script-src 'none'; object-src 'none'; frame-src 'none'; img-src 'none'; connect-src 'none';"
                    + " base-uri 'none'; form-action 'none'";

    private final Html html = new Html();
    private final HtmlLines lines = new HtmlLines(html);
    private final Book book;
    private final Page page;

    private HtmlPage(Book book, Page page) {
        this.book = book;
        this.page = page;
    }

    static String of(Book book, Page page) {
        return new HtmlPage(book, page).whole();
    }

    private String whole() {
        html.open("html", "lang", "en").line();
        head();
        html.open("body").line();
        html.element("a", "Skip to the text", "class", "skip", "href", "#main").line();
        header();
        html.open("main", "id", "main").line();
        html.element("h1", page.title()).line();
        var blocks = new HtmlBlocks(html, lines);
        blocks.all(page.lead());
        contents();
        blocks.all(page.blocks());
        html.close().line();
        footer();
        return html.close().line().close().line().done();
    }

    private void head() {
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_ELSEWHERE)
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", page.title() + " - " + book.title()).line();
        html.empty("link", "rel", "stylesheet", "href", STYLE).line();
        html.close().line();
    }

    private void header() {
        html.open("header").line();
        html.element("p", book.title(), "class", "book").line();
        html.open("nav", "aria-label", "Pages of this book").open("ul").line();
        for (Page each : book.pages()) {
            html.open("li");
            if (each.equals(page)) {
                html.element("a", each.label(), "href", each.name() + ENDING, "aria-current", "page");
            } else {
                html.element("a", each.label(), "href", each.name() + ENDING);
            }
            html.close().line();
        }
        html.close().close().line().close().line();
    }

    /** What is on the page, where that is more than can be seen at once. */
    private void contents() {
        List<Section> sections = Contents.of(page.blocks());
        if (sections.size() < 2) {
            return;
        }
        html.open("nav", "class", "contents", "aria-labelledby", "contents").line();
        html.element("h2", "On this page", "id", "contents").line();
        list(sections);
        html.close().line();
    }

    private void list(List<Section> sections) {
        html.open("ul").line();
        for (Section section : sections) {
            html.open("li");
            html.element("a", section.title().text(), "href", "#" + Contents.anchor(section));
            List<Section> within = Contents.of(section.blocks());
            if (!within.isEmpty()) {
                list(within);
            }
            html.close().line();
        }
        html.close().line();
    }

    private void footer() {
        html.open("footer").line();
        page.foot().forEach(line -> {
            html.open("p");
            lines.line(line);
            html.close().line();
        });
        html.close().line();
    }
}
