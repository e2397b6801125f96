package dev.writ.policy.rulebook;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Cell;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Row;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Table;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.Clause;
import dev.writ.policy.rulebook.words.CodeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How strong a pack thinks which paper is. */
final class StrengthSection {
    static final String ANCHOR = "strength";

    private static final String TITLE = "How strong which paper is";

    private StrengthSection() {}

    static Optional<Block> of(Chapter chapter) {
        List<Rule> rules = chapter.counting().stream()
                .filter(rule -> rule.then() instanceof Recognition)
                .toList();
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Section.of(
                TITLE,
                ANCHOR,
                List.of(
                        Paragraph.of("Some rules name the papers that suffice. Others ask for a paper of at least some"
                                + " strength; this is what counts as how strong."),
                        new Table(
                                "One row for each rule",
                                List.of("Paper", "Counts as", "Where all of these hold", "Rule"),
                                rules.stream().map(rule -> row(chapter, rule)).toList()))));
    }

    private static Row row(Chapter chapter, Rule rule) {
        var subject = new Subject(rule, "type");
        var recognition = (Recognition) rule.then();
        List<Line> counts = new ArrayList<>();
        counts.add(Line.of(CodeWords.atStart(recognition.strength())));
        if (recognition.binding()) {
            counts.add(Line.of("It binds the provider."));
        }
        List<Clause> when = new ArrayList<>(subject.elsewhere());
        when.addAll(subject.further());
        return new Row(List.of(
                new Cell(papers(subject)),
                new Cell(counts),
                new Cell(Clauses.lines(when)),
                Cell.of(Names.rule(chapter, rule.id()))));
    }

    private static List<Line> papers(Subject subject) {
        return subject.tellsApart()
                ? subject.codes(InstrumentType.class).stream()
                        .map(CodeWords::atStart)
                        .map(Line::of)
                        .toList()
                : List.of(Line.of("Every paper"));
    }
}
