package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How notice differs for some accounts.
 *
 * @param accounts ids
 * @param action when
 * @param to who
 * @param mandatory whether the law asks for it
 * @param until last day of silence
 * @param objectionUntil last day to object; nothing is produced before the day after
 * @param latest last day to tell
 * @param reviewOn day on which a silence without end is looked at again
 * @param rule id of the rule that says so; absent where none speaks
 */
@Buildable
public record NoticeException(
        List<String> accounts,
        NoticeAction action,
        NoticeRecipient to,
        boolean mandatory,
        Optional<LocalDate> until,
        Optional<LocalDate> objectionUntil,
        Optional<LocalDate> latest,
        Optional<LocalDate> reviewOn,
        Optional<String> rule)
        implements NoticeExceptionBuilder.With {

    public NoticeException {
        accounts = List.copyOf(accounts);
    }

    /** Without account ids, so that a log of decisions names nobody. */
    @Override
    public String toString() {
        return "NoticeException[" + "accounts=" + "***" + ", action=" + action + ", to=" + to + ", mandatory="
                + mandatory + ", until=" + until + ", objectionUntil=" + objectionUntil + ", latest=" + latest
                + ", reviewOn=" + reviewOn + ", rule=" + rule + "]";
    }
}
