package dev.writ.policy.combine;

import dev.writ.policy.decision.Route;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Acknowledgement;
import dev.writ.policy.finding.Finding.Approval;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Challenge;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.CountAs;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Fee;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Limit;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Finding.Task;
import dev.writ.policy.finding.Finding.Withdrawal;
import java.util.stream.Collectors;

/** What a finding does, in a few words around its code. */
final class Effect {

    private Effect() {}

    static String of(Finding finding) {
        if (finding instanceof Requirement requirement) {
            return requires(requirement);
        }
        if (finding instanceof Recognition recognition) {
            return "recognises as " + recognition.strength() + (recognition.binding() ? ", binding" : "");
        }
        if (finding instanceof Exemption exemption) {
            return "exempts: " + exemption.basis() + (exemption.voluntary() ? ", voluntary" : "");
        }
        if (finding instanceof Bar bar) {
            return "bars: " + bar.code()
                    + bar.route().map(Route::kind).map(kind -> ", try " + kind).orElse("");
        }
        if (finding instanceof NoticeRule notice) {
            return "notice: " + notice.action() + (notice.mandatory() ? ", mandatory" : "");
        }
        if (finding instanceof Approval approval) {
            return "approval: " + approval.count() + " " + approval.role();
        }
        if (finding instanceof Limit limit) {
            return "limit: " + limit.code() + " " + limit.value();
        }
        if (finding instanceof Fee fee) {
            return "fee: " + fee.amount() + " " + fee.currency() + unit(fee.unit());
        }
        return plain(finding);
    }

    private static String plain(Finding finding) {
        if (finding instanceof Compulsion) {
            return "compels";
        }
        if (finding instanceof Prohibition) {
            return "prohibits";
        }
        if (finding instanceof Withdrawal) {
            return "taken back";
        }
        if (finding instanceof Defect defect) {
            return "defect: " + defect.code();
        }
        if (finding instanceof Doubt doubt) {
            return "in doubt: " + doubt.fact();
        }
        if (finding instanceof Narrowing narrowing) {
            return "cuts off: " + narrowing.code();
        }
        if (finding instanceof Redaction redaction) {
            return "redacts: " + redaction.code();
        }
        if (finding instanceof Flag flag) {
            return "flag: " + flag.code();
        }
        if (finding instanceof Challenge challenge) {
            return "ground to contest: " + challenge.ground();
        }
        return timed(finding);
    }

    private static String unit(FeeUnit unit) {
        return switch (unit) {
            case ONCE -> "";
            case PER_ACCOUNT -> " an account";
            case PER_HOUR -> " an hour";
        };
    }

    private static String timed(Finding finding) {
        if (finding instanceof Task task) {
            return "task: " + task.code();
        }
        if (finding instanceof CountAs count) {
            return "counts as " + count.countingClass();
        }
        if (finding instanceof Deadline deadline) {
            return deadline.within().isPresent() ? "sets a term to answer" : "to be answered at once";
        }
        if (finding instanceof Acknowledgement) {
            return "sets a term to confirm receipt";
        }
        if (finding instanceof PreservationTerm) {
            return "sets how long data is kept";
        }
        throw new IllegalStateException("a finding without words: " + finding);
    }

    private static String requires(Requirement requirement) {
        return requirement
                .atLeast()
                .map(strength -> "requires at least " + strength)
                .orElseGet(() -> requirement.anyOf().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(" or ", "requires ", "")));
    }
}
