package dev.writ.policy.finding;

/** How often a fee is owed. */
public enum FeeUnit {
    /** Once for the answer. */
    ONCE,
    /** For each account that the request counts for. */
    PER_ACCOUNT,
    /** For each hour of work on the answer. */
    PER_HOUR
}
