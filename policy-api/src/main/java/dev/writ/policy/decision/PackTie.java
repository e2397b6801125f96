package dev.writ.policy.decision;

/** What ties a request to a pack. */
public enum PackTie {
    /** Core applies to every request. */
    ALWAYS,
    /** The requester is of its country. */
    REQUESTER,
    /** The serving entity stands in its country. */
    ENTITY,
    /** Its country binds the serving entity, as the request says. */
    BOUND_BY,
    /** A paper of its country was presented. */
    INSTRUMENT,
    /** It is the house policy. */
    HOUSE
}
