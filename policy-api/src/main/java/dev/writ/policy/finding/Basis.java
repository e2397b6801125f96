package dev.writ.policy.finding;

/** Why no instrument is needed. */
public enum Basis {
    /** A life is in danger and process would come too late. */
    EMERGENCY,
    /** Somebody who may give the data away has agreed. */
    CONSENT,
    /** Everybody can see the data already. */
    PUBLIC,
    /** The data is the requester's own. */
    SUBJECT,
    /** Research on terms that the house or the law has set. */
    RESEARCH,
    /** The house itself needs it for its work. */
    INTERNAL,
    /** The law leaves the provider free. */
    FREE
}
