package dev.writ.policy.rulebook;

import dev.writ.policy.authoring.RuleNote;
import dev.writ.policy.authoring.print.PlainDrl;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Block.Entry;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Term;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Block.Verbatim;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.ConditionWords;
import dev.writ.policy.rulebook.words.EffectWords;
import java.util.ArrayList;
import java.util.List;

/** Everything about one rule. */
final class RuleEntry {

    private RuleEntry() {}

    static Block of(Chapter chapter, Rule rule, Proofs proofs) {
        RuleNote note = chapter.note(rule.id());
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of("Rule", Names.rule(chapter, rule.id())));
        terms.add(Term.of("When", when(rule)));
        terms.add(Term.of("Then", Line.of(EffectWords.of(rule))));
        note.reason().ifPresent(reason -> terms.add(Term.of("Why", Line.of(reason))));
        rule.card().cure().ifPresent(cure -> terms.add(Term.of("What can be done", Line.of(cure))));
        terms.add(Term.of("Rests on", List.of(Bullets.of(Citations.of(chapter, rule.card())))));
        terms.add(Term.of("In force", Dates.inForce(chapter, rule)));
        terms.add(Term.of("Proved by", proofs.of(rule.id())));
        terms.add(Term.of("As written", written(rule)));
        return new Entry(rule.id(), Line.of(rule.card().title()), List.of(new Terms(terms)));
    }

    private static List<Block> when(Rule rule) {
        return List.of(rule.when().isEmpty() ? Paragraph.of("always") : Clauses.bullets(ConditionWords.of(rule)));
    }

    private static List<Block> written(Rule rule) {
        return List.of(
                new Verbatim(String.join("\n", PlainDrl.when(rule))),
                new Paragraph(Line.of("in ").and(Line.code(rule.place()))));
    }
}
