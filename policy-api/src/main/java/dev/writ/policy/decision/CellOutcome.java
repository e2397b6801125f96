package dev.writ.policy.decision;

/** What a part of a request gets. */
public enum CellOutcome {
    /** May be given, or must be. */
    DISCLOSE,
    /** Not on this paper; the cures say what to bring. */
    NEEDS_PROCESS,
    /** Never, whatever is brought. */
    WITHHOLD,
    /** Elsewhere; the bar names the route. */
    REFER,
    /** Not before a flag is lifted or a conflict settled. */
    HOLD,
    /** No rule speaks, which is never read as yes. */
    UNADDRESSED,
    /** There is nothing. */
    NOT_HELD,
    /** Kept, not disclosed. */
    PRESERVE,
    /** Erased. */
    ERASE
}
