package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether and when the account holder is told.
 *
 * @param action when
 * @param to who
 * @param mandatory whether the law asks for it
 * @param until last day of silence
 * @param objectionUntil last day to object; nothing is produced before the day after
 * @param latest last day to tell
 * @param reviewOn day on which a silence without end is looked at again
 * @param rule id of the rule that says so; absent where none speaks
 * @param exceptions accounts for which it is different
 */
@Buildable
public record Notice(
        NoticeAction action,
        NoticeRecipient to,
        boolean mandatory,
        Optional<LocalDate> until,
        Optional<LocalDate> objectionUntil,
        Optional<LocalDate> latest,
        Optional<LocalDate> reviewOn,
        Optional<String> rule,
        List<NoticeException> exceptions)
        implements NoticeBuilder.With {

    public Notice {
        exceptions = List.copyOf(exceptions);
    }

    /** What holds in general, as it would be said of nobody in particular. */
    public NoticeException general() {
        return new NoticeException(List.of(), action, to, mandatory, until, objectionUntil, latest, reviewOn, rule);
    }

    /** What holds for this account: the exception that names it, else what holds in general. */
    public NoticeException about(String account) {
        return exceptions.stream()
                .filter(exception -> exception.accounts().contains(account))
                .findFirst()
                .orElseGet(this::general);
    }
}
