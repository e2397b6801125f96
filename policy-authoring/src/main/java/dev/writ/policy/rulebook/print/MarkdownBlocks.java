package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullet;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Cell;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks as lines of Markdown. CommonMark has no tables, so that a row becomes an entry of a list. */
final class MarkdownBlocks {
    private static final int DEEPEST = 6;
    private static final String INDENT = "  ";

    private final List<String> out = new ArrayList<>();
    private final int depth;
    /** Two lists in a row would be one, if their marks were the same. */
    private boolean listBefore;

    private char mark = '-';

    private MarkdownBlocks(int depth) {
        this.depth = depth;
    }

    static List<String> of(List<Block> blocks) {
        return of(blocks, 1);
    }

    private static List<String> of(List<Block> blocks, int depth) {
        var printed = new MarkdownBlocks(depth);
        blocks.forEach(printed::block);
        return printed.out;
    }

    private void block(Block block) {
        boolean list = block instanceof Bullets || block instanceof Terms || block instanceof Table;
        mark = list && listBefore && mark == '-' ? '*' : '-';
        if (block instanceof Paragraph paragraph) {
            out.add(MarkdownText.of(paragraph.line()));
        } else if (block instanceof Notice notice) {
            out.add("> " + MarkdownText.of(notice.line()));
        } else if (block instanceof Bullets bullets) {
            bullets(bullets.items());
        } else if (block instanceof Terms terms) {
            terms.terms().forEach(this::term);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Verbatim verbatim) {
            verbatim(verbatim.text());
        } else if (block instanceof Section section) {
            headed(section.title(), section.anchor(), section.blocks());
        } else if (block instanceof Entry entry) {
            headed(entry.title(), Optional.of(entry.id()), entry.blocks());
        }
        listBefore = list;
        if (!out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
            out.add("");
        }
    }

    private void headed(Line title, Optional<String> anchor, List<Block> blocks) {
        int deep = Math.min(depth + 1, DEEPEST);
        out.add("#".repeat(deep) + " " + anchor.map(MarkdownBlocks::anchor).orElse("") + MarkdownText.of(title));
        out.add("");
        out.addAll(of(blocks, deep));
    }

    /** CommonMark lets HTML stand in a line; the name needs no escaping. */
    private static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    private void bullets(List<Bullet> bullets) {
        bullets.forEach(bullet -> bullet(bullet, ""));
    }

    private void bullet(Bullet bullet, String indent) {
        out.add(indent + mark + " " + MarkdownText.of(bullet.line()));
        bullet.below().forEach(below -> bullet(below, indent + INDENT));
    }

    private void term(Term term) {
        String name = mark + " " + term.anchor().map(MarkdownBlocks::anchor).orElse("")
                + MarkdownText.strong(term.name().text());
        if (term.said().size() == 1 && term.said().get(0) instanceof Paragraph paragraph) {
            out.add(name + ": " + MarkdownText.of(paragraph.line()));
            return;
        }
        out.add(name + ":");
        out.add("");
        of(term.said(), depth).forEach(line -> out.add(line.isEmpty() ? "" : INDENT + line));
    }

    private void table(Table table) {
        out.add(MarkdownText.strong(table.caption()));
        out.add("");
        table.rows().forEach(row -> row(table.columns(), row));
    }

    private void row(List<String> columns, Row row) {
        String name = mark + " " + MarkdownText.strong(text(row.cells().get(0)));
        if (columns.size() == 2) {
            out.add(name + ": " + joined(row.cells().get(1)));
            return;
        }
        out.add(name);
        for (int i = 1; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (!cell.lines().isEmpty()) {
                String column = INDENT + mark + " " + MarkdownText.escaped(columns.get(i)) + ": ";
                out.add((column + joined(cell)).stripTrailing());
            }
        }
    }

    private static String text(Cell cell) {
        return Line.joined(cell.lines(), "; ").text();
    }

    private static String joined(Cell cell) {
        return MarkdownText.of(Line.joined(cell.lines(), "; "));
    }

    private void verbatim(String text) {
        String fence = MarkdownText.fence(text, 3);
        out.add(fence);
        out.addAll(Seen.verbatim(text).lines().toList());
        out.add(fence);
    }
}
