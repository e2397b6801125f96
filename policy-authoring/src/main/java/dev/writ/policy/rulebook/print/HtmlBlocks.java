package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullet;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Entry;
import dev.writ.policy.rulebook.document.Block.Notice;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Block.Term;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Block.Verbatim;
import dev.writ.policy.rulebook.document.Line;
import java.util.List;

/** Blocks as HTML; headings are as deep as the sections they head. */
final class HtmlBlocks {
    private static final int DEEPEST = 6;

    private final Html html;
    private final HtmlLines lines;
    private int depth = 1;

    HtmlBlocks(Html html, HtmlLines lines) {
        this.html = html;
        this.lines = lines;
    }

    void all(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            within("p", paragraph.line());
        } else if (block instanceof Notice notice) {
            within("p", notice.line(), "class", "notice");
        } else if (block instanceof Bullets bullets) {
            bullets(bullets.items());
        } else if (block instanceof Terms terms) {
            terms(terms);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Verbatim verbatim) {
            html.open("pre")
                    .open("code")
                    .verbatim(verbatim.text())
                    .close()
                    .close()
                    .line();
        } else if (block instanceof Section section) {
            section(section);
        } else if (block instanceof Entry entry) {
            entry(entry);
        }
    }

    private void section(Section section) {
        if (section.anchor().isPresent()) {
            html.open("section", "id", section.anchor().get()).line();
        } else {
            html.open("section").line();
        }
        headed(section.title(), section.blocks());
    }

    private void entry(Entry entry) {
        html.open("article", "id", entry.id()).line();
        headed(entry.title(), entry.blocks());
    }

    private void headed(Line title, List<Block> blocks) {
        depth++;
        within("h" + Math.min(depth, DEEPEST), title);
        all(blocks);
        depth--;
        html.close().line();
    }

    private void bullets(List<Bullet> bullets) {
        html.open("ul").line();
        bullets.forEach(bullet -> {
            html.open("li");
            lines.line(bullet.line());
            if (!bullet.below().isEmpty()) {
                html.line();
                bullets(bullet.below());
            }
            html.close().line();
        });
        html.close().line();
    }

    private void terms(Terms terms) {
        html.open("dl").line();
        for (Term term : terms.terms()) {
            if (term.anchor().isPresent()) {
                html.open("div", "id", term.anchor().get());
            } else {
                html.open("div");
            }
            within("dt", term.name());
            html.open("dd");
            all(term.said());
            html.close().close().line();
        }
        html.close().line();
    }

    private void table(Table table) {
        html.open("table").line();
        html.element("caption", table.caption()).line();
        html.open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().line().open("tbody").line();
        table.rows().forEach(row -> row(table, row));
        html.close().line().close().line();
    }

    private void row(Table table, Row row) {
        html.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            if (i == 0) {
                html.open("th", "scope", "row");
            } else {
                html.open("td", "data-column", table.columns().get(i));
            }
            row.cells().get(i).lines().forEach(line -> within("p", line));
            html.close();
        }
        html.close().line();
    }

    private void within(String element, Line line, String... attributes) {
        html.open(element, attributes);
        lines.line(line);
        html.close().line();
    }
}
