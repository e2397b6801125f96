package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What will change by itself. */
final class TimelineSection {

    private TimelineSection() {}

    static Section of(Decision decision, Marks marks) {
        var changes = new LinkedHashMap<OffsetDateTime, List<String>>();
        decision.timeline()
                .forEach(entry -> changes.computeIfAbsent(entry.at(), at -> new ArrayList<>())
                        .add(entry.change()));
        return Section.of(
                "What changes by itself",
                changes.entrySet().stream()
                        .map(entry -> Entry.of(
                                "From " + Phrase.moment(entry.getKey()) + ": " + String.join("; ", entry.getValue())))
                        .toList());
    }
}
