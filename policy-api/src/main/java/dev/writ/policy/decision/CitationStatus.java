package dev.writ.policy.decision;

/** Whether somebody has seen the cited text. */
public enum CitationStatus {
    SEEN,
    UNVERIFIED
}
