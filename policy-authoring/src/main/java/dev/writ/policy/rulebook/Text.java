package dev.writ.policy.rulebook;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullet;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Entry;
import dev.writ.policy.rulebook.document.Block.Notice;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Page;
import java.util.List;

/** The words on pages, without their looks; what stands verbatim is left out. */
final class Text {
    private final StringBuilder words = new StringBuilder();

    private Text() {}

    static String of(List<Page> pages) {
        var text = new Text();
        pages.forEach(page -> {
            text.add(page.title());
            text.blocks(page.lead());
            text.blocks(page.blocks());
        });
        return text.words.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            add(paragraph.line().text());
        } else if (block instanceof Notice notice) {
            add(notice.line().text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(this::bullet);
        } else if (block instanceof Terms terms) {
            terms.terms().forEach(term -> {
                add(term.name().text());
                blocks(term.said());
            });
        } else if (block instanceof Table table) {
            table.columns().forEach(this::add);
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(line -> add(line.text()))));
        } else if (block instanceof Section section) {
            add(section.title().text());
            blocks(section.blocks());
        } else if (block instanceof Entry entry) {
            add(entry.title().text());
            blocks(entry.blocks());
        }
    }

    private void bullet(Bullet bullet) {
        add(bullet.line().text());
        bullet.below().forEach(this::bullet);
    }

    private void add(String said) {
        words.append(said).append('\n');
    }
}
