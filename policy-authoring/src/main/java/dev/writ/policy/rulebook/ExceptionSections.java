package dev.writ.policy.rulebook;

import dev.writ.policy.Category;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Cell;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.Clause;
import dev.writ.policy.rulebook.words.CodeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which data need no paper, and which are never given. */
final class ExceptionSections {
    private static final List<String> COLUMNS = List.of("What", "Data", "Where all of these hold", "Rule");

    private ExceptionSections() {}

    static List<Block> of(Chapter chapter) {
        return Stream.of(
                        section(chapter, Exemption.class, "Which data need no paper", "exemptions"),
                        section(chapter, Prohibition.class, "Which data are never given", "prohibitions"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Block> section(Chapter chapter, Class<? extends Finding> finding, String title, String anchor) {
        List<Row> rows = chapter.counting().stream()
                .filter(rule -> finding.isInstance(rule.then()))
                .map(rule -> row(chapter, rule))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Section.of(title, anchor, List.of(new Table("One row for each rule", COLUMNS, rows))));
    }

    private static Row row(Chapter chapter, Rule rule) {
        var subject = new Subject(rule, Matrix.FIELD);
        List<Clause> when = new ArrayList<>(subject.elsewhere());
        when.addAll(subject.further());
        return new Row(List.of(
                Cell.of(Line.of(rule.card().title())),
                Cell.of(Line.of(data(subject))),
                new Cell(Clauses.lines(when)),
                Cell.of(Names.rule(chapter, rule.id()))));
    }

    static String data(Subject subject) {
        if (!subject.tellsApart()) {
            return "Every category";
        }
        List<Category> in = subject.codes(Category.class);
        List<Category> out = Stream.of(Category.values())
                .filter(category -> !in.contains(category))
                .toList();
        return out.size() < in.size() ? "Every category but " + joined(out) : CodeWords.start(joined(in));
    }

    private static String joined(List<Category> categories) {
        return String.join(", ", categories.stream().map(CodeWords::of).toList());
    }
}
