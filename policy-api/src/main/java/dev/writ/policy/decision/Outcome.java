package dev.writ.policy.decision;

/** What a request gets as a whole; derived from its cells alone. */
public enum Outcome {
    /** All that was asked for. */
    DISCLOSE,
    /** Some of it. */
    DISCLOSE_PARTIAL,
    /** Kept, not disclosed. */
    PRESERVE,
    /** Nothing yet; the cells say what to bring. */
    CLARIFY,
    /** Nothing, and nothing to bring. */
    REJECT,
    /** Another way or another addressee. */
    REFER,
    /** Not before something is settled. */
    HOLD,
    /** There is nothing. */
    NO_RECORDS,
    /** The person's data are erased. */
    ERASE,
    /** Taken back by its sender. */
    WITHDRAWN
}
