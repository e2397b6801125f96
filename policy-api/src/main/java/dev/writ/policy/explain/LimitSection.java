package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Limit;
import dev.writ.policy.decision.LimitCode;

/** Quotas that go with a grant. */
final class LimitSection {

    private LimitSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Limits",
                decision.limits().stream()
                        .map(limit -> Entry.of(marks.with(said(limit), limit.rule())))
                        .toList());
    }

    private static String said(Limit limit) {
        return limit.code() == LimitCode.AGGREGATED_ONLY
                ? Phrase.start(Words.of(limit.code()))
                : "At most " + limit.value() + " " + Words.of(limit.code());
    }
}
