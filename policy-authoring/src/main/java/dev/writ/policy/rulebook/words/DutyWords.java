package dev.writ.policy.rulebook.words;

import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Acknowledgement;
import dev.writ.policy.finding.Finding.Deadline;
import dev.writ.policy.finding.Finding.Fee;
import dev.writ.policy.finding.Finding.Limit;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Finding.Task;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.request.Event;
import java.util.Locale;

/** What has to be done or kept, by when and at what price, in words. */
final class DutyWords {

    private DutyWords() {}

    static String of(Finding finding) {
        if (finding instanceof PreservationTerm term) {
            return of(term.keeping());
        }
        if (finding instanceof Deadline deadline) {
            return "the request is answered "
                    + deadline.within()
                            .map(term -> "within " + TermWords.of(term) + from(deadline) + ".")
                            .orElse("at once.");
        }
        if (finding instanceof Acknowledgement acknowledgement) {
            return "receipt is confirmed within " + TermWords.of(acknowledgement.within()) + ".";
        }
        if (finding instanceof Task task) {
            return "there is something to do: " + CodeWords.of(task.code()) + " (directed to "
                    + CodeWords.of(task.to()) + ")"
                    + task.within()
                            .map(term -> ", within " + TermWords.of(term) + ".")
                            .orElse(".");
        }
        if (finding instanceof Limit limit) {
            return "there is a limit to what is given: "
                    + (limit.code() == LimitCode.AGGREGATED_ONLY ? "" : "at most " + limit.value() + " ")
                    + CodeWords.of(limit.code()) + ".";
        }
        if (finding instanceof Fee fee) {
            return "a fee is owed: " + fee.amount().toPlainString() + " " + fee.currency() + unit(fee.unit());
        }
        throw new IllegalArgumentException("a finding without words: " + finding);
    }

    private static String from(Deadline deadline) {
        return deadline.from().map(event -> " from this event: " + words(event)).orElse("");
    }

    private static String words(Event.Type event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String unit(FeeUnit unit) {
        return switch (unit) {
            case ONCE -> ".";
            case PER_ACCOUNT -> " for each account.";
            case PER_HOUR -> " for each hour of work on the answer.";
        };
    }

    private static String of(Keeping keeping) {
        if (keeping instanceof Keeping.FromReceipt term) {
            return "the data are kept for " + TermWords.of(term.term()) + " from the day of receipt.";
        }
        if (keeping instanceof Keeping.FromExpiry term) {
            return "the data are kept for " + TermWords.of(term.term())
                    + " more, from the day on which the running preservation ends.";
        }
        if (keeping instanceof Keeping.FromEvent term) {
            return "the data are kept for " + TermWords.of(term.term()) + " from the day of this event: "
                    + words(term.event()) + ".";
        }
        if (keeping instanceof Keeping.WhileOnHold) {
            return "the data are kept as long as the request is on hold.";
        }
        if (keeping instanceof Keeping.WhilePending) {
            return "the data are kept as long as a part of the request is on hold or lacks a paper.";
        }
        return "the data are kept until what was asked for has been handed over.";
    }
}
