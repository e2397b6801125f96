package dev.writ.policy.decision;

/**
 * Who has to agree.
 *
 * @param role in which role
 * @param count how many people
 * @param rule id of the rule that says so
 */
public record Approval(ApprovalRole role, int count, String rule) {}
