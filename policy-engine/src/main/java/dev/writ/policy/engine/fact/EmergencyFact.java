package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Emergency;
import dev.writ.policy.request.Request;
import java.time.Duration;

/**
 * The danger that is claimed; a danger that a request of another kind merely mentions is none.
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
        int reportedHoursAgo) {
    private static final EmergencyFact NOT_CLAIMED = new EmergencyFact(
            false, Emergency.Danger.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, Tri.UNKNOWN, false, 0);

    static EmergencyFact of(Request request) {
        return request.emergency()
                .filter(emergency -> request.kind() == Request.Kind.EMERGENCY)
                .map(emergency -> of(emergency, request))
                .orElse(NOT_CLAIMED);
    }

    private static EmergencyFact of(Emergency emergency, Request request) {
        var age = emergency.reportedAt().map(reported -> Duration.between(reported, request.receivedAt()));
        return new EmergencyFact(
                true,
                emergency.danger(),
                emergency.imminent(),
                emergency.described(),
                emergency.sworn(),
                emergency.threatToPerson(),
                emergency.seriousInjury(),
                age.isPresent(),
                age.map(Duration::toHours).map(Places::bounded).orElse(0));
    }
}
