package dev.writ.policy.rulebook;

import dev.writ.policy.Category;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Cell;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.Clause;
import dev.writ.policy.rulebook.words.CodeWords;
import dev.writ.policy.rulebook.words.PaperWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which categories of data need which papers: a table for each condition that some rules have in common. */
final class MatrixSection {
    static final String FIELD = "category";

    private static final List<String> COLUMNS = List.of("Data", "Any one of these papers suffices", "Rule");
    private static final List<String> WITH_CONDITION =
            List.of("Data", "Any one of these papers suffices", "Only if", "Rule");

    private final Chapter chapter;
    private final List<Subject> rules;

    private MatrixSection(Chapter chapter, List<Subject> rules) {
        this.chapter = chapter;
        this.rules = rules;
    }

    static Block of(Chapter chapter) {
        List<Subject> rules = chapter.counting().stream()
                .filter(rule -> rule.then() instanceof Requirement)
                .map(rule -> new Subject(rule, FIELD))
                .toList();
        return Section.of("Which data need which papers", "matrix", new MatrixSection(chapter, rules).blocks());
    }

    private List<Block> blocks() {
        if (rules.isEmpty()) {
            return List.of(Paragraph.of("No rule of this pack asks for a paper."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Where several rows of this book apply to the same data, every one of them has to be"
                + " met; one paper may meet several."));
        groups().forEach(group -> blocks.add(group(group.getKey(), group.getValue())));
        blocks.add(Paragraph.of(silence()));
        return blocks;
    }

    /** Those that tell most come first. */
    private List<Map.Entry<List<Clause>, List<Subject>>> groups() {
        Map<List<Clause>, List<Subject>> groups = new LinkedHashMap<>();
        rules.forEach(rule -> groups.computeIfAbsent(rule.elsewhere(), condition -> new ArrayList<>())
                .add(rule));
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -categories(group.getValue())))
                .toList();
    }

    private static int categories(List<Subject> group) {
        Set<Category> covered = EnumSet.noneOf(Category.class);
        group.forEach(rule -> covered.addAll(rule.codes(Category.class)));
        return covered.size();
    }

    private Block group(List<Clause> condition, List<Subject> group) {
        String topic = Names.topic(Chapter.topic(group.get(0).rule()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(condition.isEmpty() ? "For every request:" : "Where all of these hold:"));
        if (!condition.isEmpty()) {
            blocks.add(Clauses.bullets(condition));
        }
        blocks.add(table(topic, group));
        return new Section(Line.of(topic), Optional.empty(), blocks);
    }

    private Table table(String topic, List<Subject> group) {
        boolean conditions = group.stream().anyMatch(rule -> !rule.further().isEmpty());
        List<Row> rows = group.stream()
                .sorted(Comparator.comparingInt(MatrixSection::first)
                        .thenComparing(subject -> subject.rule().id()))
                .map(subject -> row(subject, conditions))
                .toList();
        return new Table("Papers needed: " + topic, conditions ? WITH_CONDITION : COLUMNS, rows);
    }

    private static int first(Subject subject) {
        return subject.codes(Category.class).stream()
                .mapToInt(Enum::ordinal)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private Row row(Subject subject, boolean conditions) {
        Rule rule = subject.rule();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(subject.codes(Category.class).stream()
                .map(CodeWords::atStart)
                .map(Line::of)
                .toList()));
        cells.add(papers((Requirement) rule.then()));
        if (conditions) {
            cells.add(new Cell(Clauses.lines(subject.further())));
        }
        cells.add(Cell.of(Names.rule(chapter, rule.id())));
        return new Row(cells);
    }

    static Cell papers(Requirement requirement) {
        return new Cell(PaperWords.each(requirement).stream()
                .map(CodeWords::start)
                .map(Line::of)
                .toList());
    }

    /** What is left unsaid matters: data of which no rule speaks are not given. */
    private String silence() {
        Set<Category> silent = EnumSet.allOf(Category.class);
        rules.forEach(rule -> silent.removeAll(rule.codes(Category.class)));
        return silent.isEmpty()
                ? "Every category of data appears above."
                : "For these no rule of this pack asks for a paper: "
                        + String.join(", ", silent.stream().map(CodeWords::of).toList())
                        + ". Data of which no rule of any pack speaks are not given.";
    }
}
