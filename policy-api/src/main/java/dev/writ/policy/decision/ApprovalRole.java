package dev.writ.policy.decision;

/** Who in the house has to agree. */
public enum ApprovalRole {
    LEGAL_SPECIALIST,
    LEGAL_COUNSEL,
    EMERGENCY_REVIEWER,
    MANAGER,
    DATA_OWNER,
    SECURITY
}
