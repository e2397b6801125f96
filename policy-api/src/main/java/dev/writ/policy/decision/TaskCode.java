package dev.writ.policy.decision;

/** Something to do beside the answer. */
public enum TaskCode {
    ANNEX_III,
    EX_POST_VALIDATION,
    BACKUP_COPY,
    ASK_SECRECY_DURATION,
    RETRY_NOTICE,
    TELL_REQUESTER,
    TELL_HOLDER,
    INFORM_AUTHORITY,
    ANSWER_COURT,
    CALL_BACK,
    RENEW_PRESERVATION,
    REPORT_FRAUD,
    EMERGENCY_FILING
}
