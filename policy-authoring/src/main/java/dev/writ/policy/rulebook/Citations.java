package dev.writ.policy.rulebook;

import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece.Code;
import dev.writ.policy.rulebook.document.Piece.Link;
import dev.writ.policy.rulebook.document.Piece.Tone;
import dev.writ.policy.rulebook.document.Target;
import java.util.List;

/** What rules rest on. */
final class Citations {

    private Citations() {}

    static List<Line> of(Chapter chapter, RuleCard card) {
        return card.citations().stream().map(cited -> line(chapter, cited)).toList();
    }

    private static Line line(Chapter chapter, Citation cited) {
        if (cited.id().equals(chapter.id())) {
            return Line.of(cited.text()).and(" ").and(Line.mark("the pack's own word", Tone.NEUTRAL));
        }
        return linked(cited)
                .and(" ")
                .and(status(cited))
                .and(" ")
                .and(new Link(new Code(cited.id()), chapter.atSource(cited.id())));
    }

    /** The provision, which leads to its text if the address is one of the web. */
    static Line linked(Citation cited) {
        return cited.url()
                .flatMap(Target::web)
                .map(address -> Line.link(cited.text(), address))
                .orElse(Line.of(cited.text()));
    }

    static Line status(Citation cited) {
        return cited.status() == CitationStatus.SEEN
                ? Line.mark("seen", Tone.GOOD)
                : Line.mark("unverified", Tone.CARE);
    }
}
