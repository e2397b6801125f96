package dev.writ.policy.rulebook;

import dev.writ.policy.Category;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.Clause;
import dev.writ.policy.rulebook.words.CodeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which categories of data need which papers, as far as some requirements of a pack go.
 *
 * @param rules split into what they say of an item and what of the rest of the case
 */
record Matrix(Chapter chapter, List<Subject> rules) {
    /** The field that holds the category of an item. */
    static final String FIELD = "category";

    static final String TOGETHER = "Where several rows of this book apply to the same data, every one of them has to be"
            + " met; one paper may meet several.";

    Matrix {
        rules = List.copyOf(rules);
    }

    static Matrix of(Chapter chapter, Predicate<Rule> which) {
        return new Matrix(
                chapter,
                chapter.counting().stream()
                        .filter(rule -> rule.then() instanceof Requirement && which.test(rule))
                        .map(rule -> new Subject(rule, FIELD))
                        .toList());
    }

    /** A table for each condition that some rules have in common; those that tell most come first. */
    List<Block> tables() {
        Map<List<Clause>, List<Subject>> groups = new LinkedHashMap<>();
        rules.forEach(rule -> groups.computeIfAbsent(rule.elsewhere(), condition -> new ArrayList<>())
                .add(rule));
        return groups.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        group -> -categories(group.getValue()).size()))
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    /** What the rules leave out: data of which no rule at all speaks are not given. */
    Block silence() {
        if (rules.isEmpty()) {
            return Paragraph.of("No rule of this pack asks for a paper.");
        }
        Set<Category> silent = EnumSet.complementOf(categories(rules));
        return Paragraph.of(
                silent.isEmpty()
                        ? "A paper is asked for every category of data."
                        : "For these no rule of this pack asks for a paper: "
                                + String.join(
                                        ", ", silent.stream().map(CodeWords::of).toList())
                                + ". Data of which no rule of any pack speaks are not given.");
    }

    private static EnumSet<Category> categories(List<Subject> rules) {
        EnumSet<Category> covered = EnumSet.noneOf(Category.class);
        rules.forEach(rule -> covered.addAll(rule.codes(Category.class)));
        return covered;
    }

    private Block group(List<Clause> condition, List<Subject> group) {
        String topic = Names.topic(Chapter.topic(group.get(0).rule()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(condition.isEmpty() ? "For every request:" : "Where all of these hold:"));
        if (!condition.isEmpty()) {
            blocks.add(Clauses.bullets(condition));
        }
        blocks.add(MatrixTable.of(chapter, topic, group));
        return new Section(Line.of(topic), Optional.empty(), blocks);
    }
}
