package dev.writ.policy.rulebook.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a page that stands by itself. */
public sealed interface Block {

    /** One line after the other, as wide as the page. */
    record Paragraph(Line line) implements Block {
        public static Paragraph of(String words) {
            return new Paragraph(Line.of(words));
        }
    }

    /** Something that the reader must know before reading on. */
    record Notice(Line line) implements Block {}

    /** A list without order. */
    record Bullets(List<Bullet> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        public static Bullets of(List<Line> lines) {
            return new Bullets(
                    lines.stream().map(line -> new Bullet(line, List.of())).toList());
        }
    }

    /** An entry of a list, and those that belong to it. */
    record Bullet(Line line, List<Bullet> below) {
        public Bullet {
            below = List.copyOf(below);
        }
    }

    /** Names, each with what is to be said of it. */
    record Terms(List<Term> terms) implements Block {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** A name and what is to be said of it; with an anchor other pages may point at it. */
    record Term(Line name, Optional<String> anchor, List<Block> said) {
        public Term {
            anchor.ifPresent(Target.Here::checkedAnchor);
            said = List.copyOf(said);
        }

        public static Term of(String name, Line said) {
            return new Term(Line.of(name), Optional.empty(), List.of(new Paragraph(said)));
        }

        public static Term of(String name, List<Block> said) {
            return new Term(Line.of(name), Optional.empty(), said);
        }
    }

    /** Rows of cells, of which the first names its row. */
    record Table(String caption, List<String> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            var width = columns.size();
            if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
                throw new IllegalArgumentException("a row of `" + caption + "` is not as wide as its header");
            }
        }
    }

    /** A row of a table, as many cells as the table has columns. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Line... cells) {
            return new Row(Arrays.stream(cells).map(Cell::of).toList());
        }
    }

    /** What stands in a cell, line below line; nothing at all, or one empty line to be filled in by hand. */
    record Cell(List<Line> lines) {
        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(Line line) {
            return new Cell(List.of(line));
        }
    }

    /** Text whose line ends and spaces count. */
    record Verbatim(String text) implements Block {}

    /** A part of the page with a heading of its own. */
    record Section(Line title, Optional<String> anchor, List<Block> blocks) implements Block {
        public Section {
            anchor.ifPresent(Target.Here::checkedAnchor);
            blocks = List.copyOf(blocks);
        }

        public static Section of(String title, String anchor, List<Block> blocks) {
            return new Section(Line.of(title), Optional.of(anchor), blocks);
        }
    }

    /** A section about one thing that others refer to by its id, which is its anchor. */
    record Entry(String id, Line title, List<Block> blocks) implements Block {
        public Entry {
            Target.Here.checkedAnchor(id);
            blocks = List.copyOf(blocks);
        }
    }
}
