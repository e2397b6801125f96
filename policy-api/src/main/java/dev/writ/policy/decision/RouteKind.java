package dev.writ.policy.decision;

/** What kind of way leads to the data instead. */
public enum RouteKind {
    MUTUAL_ASSISTANCE,
    OTHER_ENTITY,
    CUSTOMER,
    AUTHORITY
}
