package dev.writ.policy.rulebook.words;

import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Term;

/** When whom is told, in words. */
final class NoticeWords {

    private NoticeWords() {}

    static String of(NoticeRule notice, FactKind about) {
        var who = notice.to() == NoticeRecipient.ADMINISTRATOR
                ? "the organisation that manages the account"
                : "the account holder";
        var when = switch (notice.action()) {
            case BEFORE -> who + " is told before anything is given";
            case AFTER -> who + " is told after the disclosure";
            case DELAYED -> who + " is told once the secrecy has ended";
            case PROHIBITED -> "the provider must not tell " + who;
            case NONE -> who + " is not told";
        };
        return when
                + (about == FactKind.ACCOUNT ? ", as far as this account goes" : "")
                + (notice.mandatory() ? "; the law demands this." : ".")
                + notice.reviewAfter().map(term -> term(notice, term)).orElse("");
    }

    /** What a term means hangs on when the holder is told. */
    private static String term(NoticeRule notice, Term term) {
        return switch (notice.action()) {
            case BEFORE ->
                " There is time to object: " + TermWords.of(term)
                        + (notice.orDue() ? ", or until the day on which the paper wants its answer, if later." : ".");
            case AFTER -> " At the latest that is " + TermWords.of(term) + " later.";
            case DELAYED, PROHIBITED, NONE ->
                " Where the secrecy names no end, it is looked at again after " + TermWords.of(term) + ".";
        };
    }
}
