package dev.writ.policy.decision;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When the answer is due.
 *
 * @param at the last second of the last day in the entity's zone, or the exact instant of a term in hours
 * @param asap whether it is due as soon as possible
 * @param acknowledgeBy when receipt has to be confirmed
 * @param rule id of the rule that says so
 */
public record Due(Optional<OffsetDateTime> at, boolean asap, Optional<OffsetDateTime> acknowledgeBy, String rule) {}
