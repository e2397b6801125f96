package dev.writ.policy.finding;

import dev.writ.policy.decision.Citation;
import java.util.List;
import java.util.Optional;

/**
 * What a decision says of a rule: everything but its condition.
 *
 * @param id the rule's name or the row's first column, unique over all packs
 * @param pack the id of the pack that the rule stands in
 * @param ofHouse whether that pack is a house policy, which may be overridden by law
 * @param title one line for people
 * @param cure what the requester can do about it, where the rule finds a fault
 * @param citations the provisions or documents that the rule rests on
 */
public record RuleCard(
        String id, String pack, boolean ofHouse, String title, Optional<String> cure, List<Citation> citations) {
    public RuleCard {
        citations = List.copyOf(citations);
    }
}
