package dev.writ.policy.decision;

import java.math.BigDecimal;

/**
 * What is owed for the answer.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217
 * @param perHour whether it is owed for each hour of work on the answer
 * @param rule id of the rule that says so
 */
public record Fee(BigDecimal amount, String currency, boolean perHour, String rule) {}
