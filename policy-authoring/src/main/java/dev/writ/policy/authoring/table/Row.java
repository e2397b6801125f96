package dev.writ.policy.authoring.table;

import dev.writ.policy.authoring.RuleNote;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.DateText;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.topic.Topic.TableNote;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A row of a table: its cells by the names of their columns. */
record Row(Map<String, Cell> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    Cell cell(String column) {
        Cell cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("every row of the table has `" + column + "`");
        }
        return cell;
    }

    String id() {
        return cell("id").text();
    }

    /** What the row and its table say about it. */
    RuleNote note(TableNote table, Problems problems) {
        return new RuleNote(
                Optional.of(cell("title").text()).filter(title -> !title.isEmpty()),
                table.reason(),
                table.because(),
                Optional.empty(),
                date("from", problems),
                date("until", problems),
                cell("id").place());
    }

    private Optional<LocalDate> date(String column, Problems problems) {
        Cell cell = cell(column);
        return cell.isEmpty() ? Optional.empty() : problems.attempt(() -> DateText.read(cell.text(), cell.place()));
    }
}
