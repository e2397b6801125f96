package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.table.CsvReader;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lays out a table: quotes where a cell needs them and nowhere else. Rows and cells stay where they are. */
final class TableLayout {

    private TableLayout() {}

    /**
     * The same cells.
     *
     * @throws Refused if the file is no table
     */
    static String of(SourceText source) {
        return cells(source).stream()
                .map(row -> row.stream().map(TableLayout::written).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    /** What the table says, whatever stands behind its lines. */
    static List<List<String>> said(SourceText source) {
        return cells(source).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    /** White space behind a line means nothing, and lines that are empty at the end are no rows. */
    private static List<List<Cell>> cells(SourceText source) {
        String tidy = source.text()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        return CsvReader.read(SourceText.of(source.file(), tidy.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Cell cell) {
        boolean quoted = cell.text().indexOf(',') >= 0 || cell.text().indexOf('"') >= 0;
        return quoted ? "\"" + cell.text().replace("\"", "\"\"") + "\"" : cell.text();
    }
}
