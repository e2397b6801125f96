package dev.writ.policy.rulebook.words;

import dev.writ.policy.decision.Route;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Approval;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Challenge;
import dev.writ.policy.finding.Finding.CountAs;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Limit;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Finding.Task;
import java.util.List;
import java.util.stream.Stream;

/** The codes in what a rule finds. */
public final class FindingCodes {

    private FindingCodes() {}

    public static List<Enum<?>> of(Finding finding) {
        if (finding instanceof Requirement requirement) {
            return Stream.<Enum<?>>concat(requirement.anyOf().stream().sorted(), requirement.atLeast().stream())
                    .toList();
        }
        if (finding instanceof Bar bar) {
            return Stream.<Enum<?>>concat(Stream.of(bar.code()), bar.route().map(Route::kind).stream())
                    .toList();
        }
        if (finding instanceof Recognition recognition) {
            return List.of(recognition.strength());
        }
        if (finding instanceof Exemption exemption) {
            return List.of(exemption.basis());
        }
        if (finding instanceof Defect defect) {
            return Stream.<Enum<?>>concat(
                            Stream.of(defect.code()), defect.of().stream().sorted())
                    .toList();
        }
        if (finding instanceof NoticeRule notice) {
            return List.of(notice.action(), notice.to());
        }
        return ofOther(finding);
    }

    private static List<Enum<?>> ofOther(Finding finding) {
        if (finding instanceof Narrowing narrowing) {
            return List.of(narrowing.code());
        }
        if (finding instanceof Redaction redaction) {
            return List.of(redaction.code());
        }
        if (finding instanceof Limit limit) {
            return List.of(limit.code());
        }
        if (finding instanceof Task task) {
            return List.of(task.code(), task.to());
        }
        if (finding instanceof Approval approval) {
            return List.of(approval.role());
        }
        if (finding instanceof Flag flag) {
            return List.of(flag.code());
        }
        if (finding instanceof Challenge challenge) {
            return List.of(challenge.ground());
        }
        return finding instanceof CountAs count ? List.of(count.countingClass()) : List.of();
    }
}
