package dev.writ.policy.decision;

/** What a check for abuse or quality has found, each with what it does. */
public enum FlagCode {
    VERIFICATION_FAILED(Severity.BLOCK),
    VERIFY_REQUESTER(Severity.HOLD),
    CALL_BACK(Severity.HOLD),
    SECRECY_DEFECTIVE(Severity.HOLD),
    NOTICE_POSITION_MISSING(Severity.HOLD),
    HOLDER_CHALLENGE(Severity.HOLD),
    REVIEW_PENDING(Severity.HOLD),
    ENFORCING_AUTHORITY_PENDING(Severity.HOLD),
    SENDER_MISMATCH(Severity.HOLD),
    FEE_DUE(Severity.HOLD),
    PROTECTED_PERSON(Severity.HOLD),
    AUTHORITY_STATUS_UNCERTAIN(Severity.HOLD),
    REGIMES_CONFLICT(Severity.HOLD),
    STATUTE_MISMATCH(Severity.HOLD),
    INSTRUMENT_REUSED(Severity.HOLD),
    REVERSE_DEMAND(Severity.HOLD),
    AGENCY_COMPROMISED(Severity.HOLD),
    FACTS_CONFLICT(Severity.HOLD),
    DUPLICATE(Severity.HOLD),
    SECRECY_NOT_ORDERED(Severity.WARN),
    SECRECY_WITHOUT_PROCESS(Severity.WARN),
    NOTICE_ALREADY_GIVEN(Severity.WARN),
    NOTICE_WOULD_REACH_WRONG_PERSON(Severity.WARN),
    POLICY_OVERRIDDEN_BY_LAW(Severity.WARN),
    DUE_DATE_BEFORE_WINDOW(Severity.WARN),
    STALE_EMERGENCY(Severity.WARN),
    DISPROPORTIONATE_EMERGENCY(Severity.WARN),
    EXTENSION_LATE(Severity.WARN),
    EXTENSION_SHORT_NOTICE(Severity.WARN);

    private final Severity severity;

    FlagCode(Severity severity) {
        this.severity = severity;
    }

    /** What this flag does wherever it is raised. */
    public Severity severity() {
        return severity;
    }
}
