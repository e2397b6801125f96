package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece.Strong;
import dev.writ.policy.rulebook.words.Clause;
import dev.writ.policy.rulebook.words.ConditionWords;
import dev.writ.policy.rulebook.words.EffectWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a rule says to those outside. */
final class Statement {

    private Statement() {}

    /** With everything that it hangs on, except what is true of every request that the guidelines are about. */
    static Block inFull(Chapter chapter, Rule rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(EffectWords.of(rule)));
        rule.card().cure().ifPresent(cure -> blocks.add(new Paragraph(cure(cure))));
        List<Clause> when = ConditionWords.of(
                rule,
                rule.when().stream()
                        .filter(pattern -> !Audience.implies(pattern))
                        .toList());
        if (!when.isEmpty()) {
            blocks.add(Paragraph.of("This applies where:"));
            blocks.add(Clauses.bullets(when));
        }
        chapter.note(rule.id())
                .reason()
                .ifPresent(
                        reason -> blocks.add(new Paragraph(Line.strong("Why:").and(" " + reason))));
        blocks.add(new Paragraph(Line.of("Rule ").and(Names.rule(chapter, rule.id()))));
        return new Section(Line.of(rule.card().title()), Optional.empty(), blocks);
    }

    /** In short; where it applies stands on the page of its pack. */
    static Line inShort(Chapter chapter, Rule rule) {
        Line said = Line.strong(rule.card().title() + ".").and(" " + EffectWords.of(rule) + " ");
        Line cured =
                rule.card().cure().map(cure -> said.and(cure(cure)).and(" ")).orElse(said);
        return cured.and(Names.rule(chapter, rule.id()));
    }

    private static Line cure(String cure) {
        return Line.EMPTY.and(new Strong("What can be done:")).and(" " + cure + ".");
    }
}
