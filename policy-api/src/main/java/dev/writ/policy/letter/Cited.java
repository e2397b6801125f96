package dev.writ.policy.letter;

import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A provision or document that a letter cites.
 *
 * @param text how it is cited
 * @param url where it can be read
 * @param unverified whether nobody has read it yet, so that somebody has to before the letter goes out
 */
public record Cited(String text, Optional<String> url, boolean unverified) {

    /** The provisions and documents that the rule with this id rests on; a reason that its author gave stays inside. */
    static List<Cited> by(Decision decision, String rule) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .flatMap(reason -> reason.citations().stream())
                .filter(citation -> citation.id().contains("/"))
                .map(Cited::of)
                .distinct()
                .toList();
    }

    /** What the rule with this id says, in a line. */
    static Optional<String> title(Decision decision, String rule) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().equals(rule))
                .map(Reason::title)
                .findFirst();
    }

    private static Cited of(Citation citation) {
        return new Cited(citation.text(), citation.url(), citation.status() == CitationStatus.UNVERIFIED);
    }
}
