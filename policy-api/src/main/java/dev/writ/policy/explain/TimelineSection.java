package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;

/** What will change by itself. */
final class TimelineSection {

    private TimelineSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "What changes by itself",
                decision.timeline().stream()
                        .map(entry -> Entry.of("From " + Phrase.moment(entry.at()) + ": " + entry.change()))
                        .toList());
    }
}
