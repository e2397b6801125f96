package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.PreservationWhile;

/** How long the data are kept. */
final class PreservationSection {

    private PreservationSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Preservation",
                decision.preservation().stream()
                        .map(kept -> Entry.of(marks.with(term(kept), kept.rule())))
                        .toList());
    }

    static String term(Preservation kept) {
        return "Keep the data"
                + kept.until().map(day -> " until the end of " + day).orElse("")
                + kept.during().map(PreservationSection::condition).orElse("")
                + kept.latest().map(day -> ", no longer than " + day).orElse("");
    }

    private static String condition(PreservationWhile during) {
        return switch (during) {
            case PENDING -> " while the request is pending";
            case UNTIL_PRODUCED -> " until they have been produced";
        };
    }
}
