package dev.writ.policy.explain;

import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;

/** What there is to do, and whom it is directed to. */
final class TaskWords {

    private TaskWords() {}

    static String of(TaskCode code) {
        return switch (code) {
            case ANNEX_III -> "send the form of Annex III (why the certificate cannot be carried out)";
            case EX_POST_VALIDATION -> "obtain the validation that may follow afterwards";
            case BACKUP_COPY -> "make a backup copy";
            case ASK_SECRECY_DURATION -> "ask how long the secrecy lasts";
            case RETRY_NOTICE -> "try to give notice again";
            case TELL_REQUESTER -> "tell the requester";
            case TELL_HOLDER -> "tell the account holder";
            case INFORM_AUTHORITY -> "inform the authority";
            case ANSWER_COURT -> "answer the court";
            case CALL_BACK -> "call back on a number from an independent source";
            case RENEW_PRESERVATION -> "renew the preservation";
            case REPORT_FRAUD -> "report the fraud";
            case EMERGENCY_FILING -> "see to the filing that follows an emergency";
        };
    }

    static String of(TaskAddressee addressee) {
        return switch (addressee) {
            case REQUESTER -> "the requester";
            case HOLDER -> "the account holder";
            case ISSUING_AUTHORITY -> "the issuing authority";
            case ENFORCING_AUTHORITY -> "the enforcing authority";
            case COURT -> "the court";
            case INTERNAL -> "colleagues";
        };
    }
}
