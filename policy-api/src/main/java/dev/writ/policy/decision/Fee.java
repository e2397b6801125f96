package dev.writ.policy.decision;

import java.math.BigDecimal;

/**
 * What is owed for the answer.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217
 * @param rule id of the rule that says so
 */
public record Fee(BigDecimal amount, String currency, String rule) {}
