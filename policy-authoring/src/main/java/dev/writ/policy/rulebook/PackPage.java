package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Section;
import dev.writ.policy.rulebook.document.Block.Term;
import dev.writ.policy.rulebook.document.Block.Terms;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Page;
import java.util.ArrayList;
import java.util.List;

/** All that a pack says. */
final class PackPage {
    private final Chapter chapter;
    private final List<Block> blocks = new ArrayList<>();

    private PackPage(Chapter chapter) {
        this.chapter = chapter;
    }

    static Page of(Chapter chapter) {
        return new PackPage(chapter).page();
    }

    private Page page() {
        blocks.add(MatrixSection.of(chapter));
        ExceptionSections.of(chapter).forEach(blocks::add);
        StrengthSection.of(chapter).ifPresent(blocks::add);
        ObtainableSection.of(chapter).ifPresent(blocks::add);
        blocks.add(rules());
        blocks.add(SignOffSection.of(chapter));
        return new Page(
                chapter.id(),
                chapter.label(),
                chapter.pack().title(),
                List.of(summary(), Dates.notice(List.of(chapter))),
                blocks,
                Foot.of(List.of(chapter)));
    }

    private Block summary() {
        return new Terms(List.of(
                Term.of("Pack", Line.code(chapter.id())),
                Term.of("What it is", Line.of(Names.kind(chapter))),
                Term.of("Reviewed by", Line.of(Dates.reviewed(chapter))),
                Term.of(
                        "Holds",
                        Line.of(Names.counted(chapter.pack().rules().size(), "rule", "rules") + ", "
                                + Names.counted(chapter.reading().scenarios().size(), "scenario", "scenarios") + ", "
                                + Names.counted(chapter.reading().sources().size(), "provision", "provisions"))),
                Term.of("Version", Names.version(chapter).and(" (in full at the end of the page)"))));
    }

    private Block rules() {
        List<Block> topics = new ArrayList<>();
        var proofs = new Proofs(chapter.reading());
        chapter.topics().forEach((file, rules) -> topics.add(topic(file, rules, proofs)));
        return Section.of("The rules, topic by topic", "rules", topics);
    }

    private Block topic(String file, List<Rule> rules, Proofs proofs) {
        return Section.of(
                Names.topic(file),
                "topic-" + file,
                rules.stream().map(rule -> RuleEntry.of(chapter, rule, proofs)).toList());
    }
}
