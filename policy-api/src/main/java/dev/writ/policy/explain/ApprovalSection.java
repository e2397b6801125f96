package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;

/** Who has to agree. */
final class ApprovalSection {

    private ApprovalSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Approvals",
                decision.approvals().stream()
                        .map(each -> marks.with(each.count() + " x " + Words.of(each.role()), each.rule()))
                        .map(Entry::of)
                        .toList());
    }
}
