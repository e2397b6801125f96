package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A ground to contest the demand.
 *
 * @param ground which
 * @param by last day
 * @param rule id of the rule that says so
 */
public record Challenge(ChallengeGround ground, Optional<LocalDate> by, String rule) {}
