package dev.writ.policy.explain;

import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Reason;
import java.util.stream.Collectors;

/** Every rule that stood, with what it rests on; other sections refer to it by number. */
final class ReasonSection {

    private ReasonSection() {}

    static Section of(Decision decision, Marks marks) {
        return new Section(
                "Rules and sources",
                true,
                decision.reasons().stream().map(ReasonSection::entry).toList());
    }

    private static Entry entry(Reason reason) {
        return new Entry.Fields()
                .add("Rule", reason.rule())
                .add("Effect", reason.effect())
                .add(
                        "Sources",
                        reason.citations().stream().map(ReasonSection::citation).collect(Collectors.joining("; ")))
                .under(reason.title());
    }

    private static String citation(Citation citation) {
        return citation.text()
                + citation.url().map(url -> " " + url).orElse("")
                + (citation.status() == CitationStatus.SEEN ? " (seen)" : " (UNVERIFIED)");
    }
}
