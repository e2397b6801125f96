package dev.writ.policy.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requirement matrix of a small pack. */
class MatrixTest {
    private static final String HEADER = "id,categories,when,any-of,source,from,until,title\n";

    @TempDir
    Path folder;

    @Test
    void a_row_shows_its_categories_its_papers_and_its_rule() {
        var table = only(
                matrix("us.records,SUBSCRIBER_IDENTITY ACCESS_LOG,,SEARCH_WARRANT GRAND_JURY_SUBPOENA,,,,Records"));

        assertThat(table.columns()).containsExactly("Data", "Any one of these papers suffices", "Rule");
        assertThat(cells(table))
                .containsExactly(List.of(
                        "Subscriber identity / Login history",
                        "A grand jury subpoena / A search warrant",
                        "us.records"));
    }

    @Test
    void a_row_with_a_condition_shows_it_and_others_leave_the_cell_empty() {
        var table = only(matrix("us.minors,CONTENT_PRIVATE,\"minor != NO\",>= JUDICIAL_PROBABLE_CAUSE,,,,Minors\n"
                + "us.content,CONTENT_PRIVATE,,>= JUDICIAL_ORDER,,,,Content"));

        assertThat(cells(table))
                .containsExactly(
                        List.of(
                                "Private content",
                                "An order of a judge or court, or a stronger paper",
                                "",
                                "us.content"),
                        List.of(
                                "Private content",
                                "A warrant or its like (a judge found probable cause)",
                                "the account holder is a minor, or that is not known",
                                "us.minors"));
    }

    @Test
    void rules_of_other_conditions_stand_in_another_table() {
        var matrix = matrix("us.records,ACCESS_LOG,,SEARCH_WARRANT,,,,Records", """

            rule "us.civil"
            when
                Requester( type == CIVIL_LITIGANT )
                $item : Item( category not in ( CONTENT_PRIVATE, CREDENTIAL ) )
            then
                require( $item, CIVIL_COURT_ORDER );
            end
            """);

        assertThat(tables(matrix)).hasSize(2);
        assertThat(conditions(matrix))
                .containsExactly(
                        "the requester is a party to a civil case",
                        "the requester is an authority (police, prosecutor or court)");
    }

    @Test
    void categories_of_which_no_row_speaks_are_listed() {
        assertThat(lines(matrix("us.records,ACCESS_LOG CONTENT_PRIVATE,,SEARCH_WARRANT,,,,Records"))
                        .toList())
                .last()
                .asString()
                .startsWith("For these no rule of this pack asks for a paper: subscriber identity, billing details,")
                .doesNotContain("login history", "private content");
    }

    private Section matrix(String rows) {
        return matrix(rows, "");
    }

    private Section matrix(String rows, String rule) {
        var pack = PackOnDisk.empty(folder, "us")
                .with("pack.yaml", PackOnDisk.MANIFEST)
                .with("process.csv", HEADER + rows + "\n")
                .with("process.yaml", """
                    table: requirement
                    when: "Requester( authority == true )"
                    reason: A test needs some.
                    because: a test
                    """);
        if (!rule.isEmpty()) {
            pack.with("civil.drl", "package us\n" + rule).with("civil.yaml", """
                rules:
                  us.civil: { title: Civil, reason: A test needs one., because: a test }
                """);
        }
        var reading = pack.read();
        assertThat(reading.problems()).isEmpty();
        return (Section) MatrixSection.of(Chapter.of(reading, Optional.empty()));
    }

    private static Table only(Section matrix) {
        assertThat(tables(matrix)).hasSize(1);
        return tables(matrix).get(0);
    }

    private static List<Table> tables(Section matrix) {
        return blocks(matrix)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<String> conditions(Section matrix) {
        return blocks(matrix)
                .filter(Block.Bullets.class::isInstance)
                .flatMap(bullets -> ((Block.Bullets) bullets).items().stream())
                .map(bullet -> bullet.line().text())
                .toList();
    }

    private static Stream<String> lines(Section matrix) {
        return blocks(matrix)
                .filter(Block.Paragraph.class::isInstance)
                .map(paragraph -> ((Block.Paragraph) paragraph).line().text());
    }

    private static Stream<Block> blocks(Section section) {
        return section.blocks().stream()
                .flatMap(block -> block instanceof Section inner ? blocks(inner) : Stream.of(block));
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> String.join(
                                " / ", cell.lines().stream().map(Line::text).toList()))
                        .toList())
                .toList();
    }
}
