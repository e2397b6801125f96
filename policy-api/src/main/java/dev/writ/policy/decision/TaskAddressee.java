package dev.writ.policy.decision;

/** Whom a task is directed to. */
public enum TaskAddressee {
    REQUESTER,
    HOLDER,
    ISSUING_AUTHORITY,
    ENFORCING_AUTHORITY,
    COURT,
    INTERNAL
}
