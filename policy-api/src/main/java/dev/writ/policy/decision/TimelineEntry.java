package dev.writ.policy.decision;

import java.time.OffsetDateTime;

/**
 * A future change of the decision that comes by itself.
 *
 * @param at start of the first day on which the answer differs, in the zone that counts
 * @param change what is different then, in words
 */
public record TimelineEntry(OffsetDateTime at, String change) {}
