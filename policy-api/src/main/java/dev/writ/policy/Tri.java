package dev.writ.policy;

/** The answer to a yes-or-no question of fact; not knowing is an answer of its own and never a default. */
public enum Tri {
    YES,
    NO,
    UNKNOWN
}
