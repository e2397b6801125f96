package dev.writ.policy.rulebook;

import dev.writ.policy.Category;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.rulebook.document.Block.Cell;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.CodeWords;
import dev.writ.policy.rulebook.words.PaperWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table of requirements: a row for each rule, with a column for further conditions where some rule has one. */
final class MatrixTable {
    private static final List<String> COLUMNS = List.of("Data", "Any one of these papers suffices", "Rule");
    private static final List<String> WITH_CONDITION =
            List.of("Data", "Any one of these papers suffices", "Only if", "Rule");

    private MatrixTable() {}

    static Table of(Chapter chapter, String topic, List<Subject> rules) {
        boolean conditions = rules.stream().anyMatch(rule -> !rule.further().isEmpty());
        List<Row> rows = rules.stream()
                .sorted(Comparator.comparing(MatrixTable::first)
                        .thenComparing(subject -> subject.rule().id()))
                .map(subject -> row(chapter, subject, conditions))
                .toList();
        return new Table("Papers needed: " + topic, conditions ? WITH_CONDITION : COLUMNS, rows);
    }

    private static Category first(Subject subject) {
        return subject.codes(Category.class).stream().findFirst().orElse(Category.UNMAPPED);
    }

    private static Row row(Chapter chapter, Subject subject, boolean conditions) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(started(
                subject.codes(Category.class).stream().map(CodeWords::of).toList())));
        cells.add(new Cell(started(PaperWords.each((Requirement) subject.rule().then()))));
        if (conditions) {
            cells.add(new Cell(Clauses.lines(subject.further())));
        }
        cells.add(Cell.of(Names.rule(chapter, subject.rule().id())));
        return new Row(cells);
    }

    private static List<Line> started(List<String> names) {
        return names.stream().map(CodeWords::start).map(Line::of).toList();
    }
}
