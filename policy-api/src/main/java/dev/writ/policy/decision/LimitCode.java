package dev.writ.policy.decision;

/** What kind of quota goes with a grant. */
public enum LimitCode {
    RECORDS_PER_DAY,
    PAGE_SIZE,
    TEAM_SIZE,
    AGGREGATED_ONLY
}
