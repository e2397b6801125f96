package dev.writ.policy.combine;

import dev.writ.policy.decision.Approval;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** Who has to agree. What is asked of items counts only where they are given; the same role is asked once. */
final class Approvals {

    /** The approvals of an emergency are complete: what is given on it needs no others. */
    private static final Set<ApprovalRole> OF_EMERGENCY =
            Set.of(ApprovalRole.EMERGENCY_REVIEWER, ApprovalRole.LEGAL_COUNSEL);

    private Approvals() {}

    static List<Approval> of(List<Stood> stood, List<Verdict> verdicts) {
        var approvals = new EnumMap<ApprovalRole, Approval>(ApprovalRole.class);
        stood.stream()
                .filter(each -> each.finding() instanceof Finding.Approval asked && isNeeded(each, asked, verdicts))
                .sorted(StoodOrder.LAW_FIRST)
                .map(each -> approval(each))
                .forEach(each -> approvals.merge(each.role(), each, Approvals::stricter));
        return List.copyOf(approvals.values());
    }

    private static Approval approval(Stood stood) {
        var asked = (Finding.Approval) stood.finding();
        return new Approval(asked.role(), asked.count(), stood.rule().id());
    }

    private static Approval stricter(Approval one, Approval other) {
        return other.count() > one.count() ? other : one;
    }

    private static boolean isNeeded(Stood stood, Finding.Approval asked, List<Verdict> verdicts) {
        return !(stood.on() instanceof Target.OfParts on)
                || on.parts().stream().map(verdicts::get).anyMatch(verdict -> isNeeded(asked.role(), verdict));
    }

    private static boolean isNeeded(ApprovalRole role, Verdict verdict) {
        var emergency = verdict.basis().contains(Basis.EMERGENCY);
        return verdict.granted() && (emergency ? OF_EMERGENCY.contains(role) : role != ApprovalRole.EMERGENCY_REVIEWER);
    }
}
