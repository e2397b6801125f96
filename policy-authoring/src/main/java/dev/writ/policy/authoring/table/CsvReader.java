package dev.writ.policy.authoring.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Cell.Writing;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma separated values (RFC 4180) of which every row is one line. What was read is put together again and must
 * be the file, to the last quote.
 */
public final class CsvReader {
    private static final String FORMULA = "=+-@";
    private static final String QUOTES =
            "quotes stand around a whole cell, are doubled within one, and close on the line where they open";
    private static final int LONGEST = 2000;

    private final SourceText source;

    private CsvReader(SourceText source) {
        this.source = source;
    }

    /**
     * The rows, of which the first is the header.
     *
     * @throws Refused at what is not RFC 4180, at a row of several lines and at a cell that a spreadsheet would execute
     */
    public static List<List<Cell>> read(SourceText source) {
        return new CsvReader(source).read();
    }

    private List<List<Cell>> read() {
        List<String> lines = source.text().lines().toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(row(lines.get(i), i + 1));
        }
        return rows;
    }

    private List<Cell> row(String line, int number) {
        Place start = new Place(source.file(), number, 1);
        if (line.isBlank()) {
            throw refused(start, "the line is empty; remove it");
        }
        CsvRecord fields = fields(line, start);
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        for (String field : fields.getFields()) {
            boolean quoted = line.startsWith("\"", at);
            String raw = quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
            if (!line.startsWith(raw, at) || (!quoted && field.indexOf('"') >= 0)) {
                throw refused(start.right(at), QUOTES);
            }
            cells.add(cell(field, start.right(at), quoted));
            at += raw.length() + 1;
        }
        if (at != line.length() + 1) {
            throw refused(start.right(at), QUOTES);
        }
        return cells;
    }

    private static CsvRecord fields(String line, Place start) {
        try {
            return de.siegmar.fastcsv.reader.CsvReader.builder()
                    .skipEmptyLines(false)
                    .ofSingleCsvRecord(line);
        } catch (CsvParseException e) {
            throw refused(start, QUOTES);
        }
    }

    private static Cell cell(String field, Place place, boolean quoted) {
        if (!field.equals(field.strip())) {
            throw refused(place, "spaces stand at the edge of this cell; remove them");
        }
        if (!field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0) {
            throw refused(
                    place,
                    "a spreadsheet would execute a cell that begins with `" + field.charAt(0)
                            + "`; begin with another character");
        }
        if (field.length() > LONGEST) {
            throw refused(place, "a cell has at most " + LONGEST + " characters");
        }
        return new Cell(field, place, quoted ? Writing.QUOTED : Writing.BARE);
    }

    private static Refused refused(Place place, String message) {
        return new Refused(ProblemCode.TABLE, place, message);
    }
}
