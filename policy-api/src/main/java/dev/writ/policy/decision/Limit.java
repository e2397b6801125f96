package dev.writ.policy.decision;

/**
 * A quota that goes with a grant.
 *
 * @param code of what
 * @param value how much
 * @param rule id of the rule that says so
 */
public record Limit(LimitCode code, int value, String rule) {}
