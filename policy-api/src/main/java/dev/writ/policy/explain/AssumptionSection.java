package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;

/** Unknown facts that were read by default. */
final class AssumptionSection {

    private AssumptionSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Assumed, because nobody said",
                decision.assumed().stream()
                        .map(fact -> FactWords.question(fact) + " " + FactWords.assumed(fact) + " (" + fact + ")")
                        .map(Entry::of)
                        .toList());
    }
}
