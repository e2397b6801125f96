package dev.writ.policy.rulebook;

import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Target.Here;
import java.util.List;

/** Points to where it stands how strong a paper is. */
final class Strengths {

    private Strengths() {}

    static Block of(List<Chapter> chapters) {
        List<Line> places = chapters.stream()
                .filter(chapter -> chapter.counting().stream().anyMatch(rule -> rule.then() instanceof Recognition))
                .map(chapter -> Line.link(chapter.pack().title(), Here.at(chapter.id(), StrengthSection.ANCHOR)))
                .toList();
        return places.isEmpty()
                ? Paragraph.of("No pack says how strong a paper is.")
                : new Paragraph(Line.of("How strong a paper is: ").and(Line.joined(places, "; ")));
    }
}
