package dev.writ.policy.engine.fact;

/** What the requester wants done with the data. */
public enum Sought {
    DISCLOSURE,
    PRESERVATION,
    ERASURE
}
