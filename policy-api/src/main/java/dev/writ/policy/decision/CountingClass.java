package dev.writ.policy.decision;

/** Under what a transparency report counts a request. */
public enum CountingClass {
    /** Also a regulator's order. */
    LEGAL,
    EMERGENCY,
    PRESERVATION,
    /** Also a demand of the defence. */
    CIVIL,
    NATIONAL_SECURITY,
    SUBJECT,
    RESEARCH,
    INTERNAL
}
