package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Emergency;

/**
 * The danger that is claimed.
 *
 * @param claimed whether the request describes one at all
 * @param reportedHoursAgo full hours from the report to receipt; 0 where {@code reportedKnown} is false
 */
public record EmergencyFact(
        boolean claimed,
        Emergency.Danger danger,
        Tri imminent,
        Tri described,
        Tri sworn,
        Tri threatToPerson,
        Tri seriousInjury,
        boolean reportedKnown,
        int reportedHoursAgo) {}
