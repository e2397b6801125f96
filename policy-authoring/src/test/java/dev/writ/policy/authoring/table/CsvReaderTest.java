package dev.writ.policy.authoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Cell.Writing;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    @Test
    void cells_know_their_places() {
        assertThat(read("id,title\na,\"b, \"\"c\"\"\",d\n"))
                .containsExactly(
                        List.of(bare("id", 1, 1), bare("title", 1, 4)),
                        List.of(
                                bare("a", 2, 1),
                                new Cell("b, \"c\"", new Place("us/a.csv", 2, 3), Writing.QUOTED),
                                bare("d", 2, 14)));
    }

    @Test
    void a_mark_that_spreadsheets_write_and_their_line_ends_mean_nothing() {
        assertThat(read("\uFEFFid\r\na\r\n")).isEqualTo(read("id\na\n"));
    }

    @Test
    void characters_in_a_quoted_cell_know_their_places() {
        Cell cell = read("\"a\"\"b\"").get(0).get(0);
        assertThat(cell.place(2)).isEqualTo(new Place("us/a.csv", 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\"=1+1\"",
                "\"@x\"",
                "\"=HYPERLINK(\"\"x\"\")\"",
                "-2+3+cmd"
            })
    void a_cell_that_a_spreadsheet_would_execute_is_refused(String cell) {
        assertThatThrownBy(() -> read("a," + cell))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("a spreadsheet would execute a cell that begins with `");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\"c", "a,\"b\"c", "a,\"b\"\"", "\"a", "\"a\nb\"", "a,\"b\" ,c"})
    void quotes_play_no_tricks(String csv) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(Refused.class)
                .hasMessage("quotes stand around a whole cell, are doubled within one,"
                        + " and close on the line where they open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "a,b ", "a,\" =1\"", "a,\t=1"})
    void spaces_at_the_edge_of_a_cell_hide_nothing(String csv) {
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(Refused.class)
                .hasMessage("spaces stand at the edge of this cell; remove them");
    }

    @Test
    void an_empty_line_is_refused() {
        assertThatThrownBy(() -> read("id\n\na\n")).hasMessage("the line is empty; remove it");
    }

    @Test
    void an_endless_cell_is_refused() {
        assertThatThrownBy(() -> read("a".repeat(2001))).hasMessage("a cell has at most 2000 characters");
    }

    private static Cell bare(String text, int line, int column) {
        return new Cell(text, new Place("us/a.csv", line, column), Writing.BARE);
    }

    private static List<List<Cell>> read(String csv) {
        return CsvReader.read(SourceText.of("us/a.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
