package dev.writ.policy.authoring.table;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.drl.RowRule;
import dev.writ.policy.authoring.drl.WrittenRule;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.topic.Topic.TableNote;
import dev.writ.policy.authoring.yaml.Choices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table as it is written, of which no row has been understood yet. */
final class Table {
    private static final int MOST = 1000;

    private final TableKind kind;
    private final TableNote note;
    private final List<Row> rows;

    private Table(TableKind kind, TableNote note, List<Row> rows) {
        this.kind = kind;
        this.note = note;
        this.rows = rows;
    }

    /**
     * Reads the cells.
     *
     * @throws Refused if the table has other columns than its kind, or a row too few or too many cells
     */
    static Table read(SourceText source, TableNote note) {
        TableKind kind = Choices.read(TableKind.class, note.kind());
        List<List<Cell>> lines = CsvReader.read(source);
        if (lines.isEmpty()) {
            throw new Refused(ProblemCode.TABLE, source.place(0), "the table is empty; its header is " + header(kind));
        }
        if (lines.size() > MOST) {
            throw new Refused(
                    ProblemCode.TOO_LARGE, lines.get(MOST).get(0).place(), "a table has at most " + MOST + " lines");
        }
        List<Cell> header = lines.get(0);
        refuseOtherSeparators(header);
        header.forEach(cell -> refuseUnknown(cell, kind));
        if (!header.stream().map(Cell::text).toList().equals(kind.columns())) {
            throw new Refused(ProblemCode.TABLE, header.get(0).place(), "the header must be " + header(kind));
        }
        List<Row> rows = lines.stream().skip(1).map(cells -> row(cells, kind)).toList();
        return new Table(kind, note, rows);
    }

    TableKind kind() {
        return kind;
    }

    TableNote note() {
        return note;
    }

    Stream<Row> rows() {
        return rows.stream();
    }

    /**
     * The rule that a row is.
     *
     * @throws Refused if a cell is not written as it should be
     */
    WrittenRule rule(Row row) {
        var rule = new RowRule(row.cell("id"), row.cell("source"), note.when(), row.cell("when"));
        if (kind == TableKind.REQUIREMENT) {
            return rule.requirement(row.cell("categories"), row.cell("any-of"));
        }
        return rule.recognition(row.cell("instruments"), row.cell("strength"), binding(row.cell("binding")));
    }

    private static boolean binding(Cell cell) {
        if (!List.of("", "yes", "no").contains(cell.text())) {
            throw new Refused(
                    ProblemCode.TABLE, cell.place(), "`" + cell.text() + "` is no answer; write `yes` or nothing");
        }
        return cell.text().equals("yes");
    }

    /** Spreadsheets of some countries separate cells by other signs than commas. */
    private static void refuseOtherSeparators(List<Cell> header) {
        Cell first = header.get(0);
        if (header.size() == 1 && first.text().matches(".*[;\t|].*")) {
            throw new Refused(
                    ProblemCode.TABLE,
                    first.place(),
                    "the cells are not separated by commas; save the table as comma separated values");
        }
    }

    private static void refuseUnknown(Cell column, TableKind kind) {
        if (!kind.columns().contains(column.text())) {
            throw new Refused(
                    ProblemCode.TABLE,
                    column.place(),
                    "unknown column `" + column.text() + "`" + Nearest.hint(column.text(), kind.columns()));
        }
    }

    private static Row row(List<Cell> cells, TableKind kind) {
        if (cells.size() != kind.columns().size()) {
            throw new Refused(
                    ProblemCode.TABLE,
                    cells.get(0).place(),
                    "the row has %d cells and the header %d; check its commas"
                            .formatted(cells.size(), kind.columns().size()));
        }
        Map<String, Cell> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(kind.columns().get(i), cells.get(i));
        }
        return new Row(named);
    }

    private static String header(TableKind kind) {
        return "`" + String.join(",", kind.columns()) + "`";
    }
}
