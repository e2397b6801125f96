package dev.writ.policy.decision;

/** Why something asked for falls out of the scope. */
public enum NarrowingCode {
    NOT_AUTHORISED,
    NOT_ASKED,
    NOT_COLLECTED,
    NOT_NECESSARY,
    OUT_OF_PERIOD,
    OUT_OF_REGIME,
    ASK_SEPARATELY
}
