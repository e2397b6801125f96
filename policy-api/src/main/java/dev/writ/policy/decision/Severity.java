package dev.writ.policy.decision;

/** What a flag does. */
public enum Severity {
    /** Nothing goes on. */
    BLOCK,
    /** Nothing is disclosed until it is lifted. */
    HOLD,
    /** It is said and stops nothing. */
    WARN
}
