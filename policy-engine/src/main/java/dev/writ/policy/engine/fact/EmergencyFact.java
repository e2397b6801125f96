package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Emergency;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.Request;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The danger that is claimed; a danger that a request of another kind merely mentions is none.
 *
 * @param claimed whether the request describes one at all
 * @param imminent whether it is imminent; NO if it had passed before the data was produced
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

    static EmergencyFact of(Request request, Moment moment) {
        return request.emergency()
                .filter(emergency -> request.kind() == Request.Kind.EMERGENCY)
                .map(emergency -> of(emergency, request, moment))
                .orElse(NOT_CLAIMED);
    }

    private static EmergencyFact of(Emergency emergency, Request request, Moment moment) {
        var age = emergency.reportedAt().map(reported -> Duration.between(reported, request.receivedAt()));
        return new EmergencyFact(
                true,
                emergency.danger(),
                hasPassed(moment) ? Tri.NO : emergency.imminent(),
                emergency.described(),
                emergency.sworn(),
                emergency.threatToPerson(),
                emergency.seriousInjury(),
                age.isPresent(),
                age.map(Duration::toHours).map(Places::bounded).orElse(0));
    }

    /** What went out while the danger lasted went out rightly, and its answer stays what it was. */
    private static boolean hasPassed(Moment moment) {
        var ended = moment.events(Event.Type.EMERGENCY_ENDED).stream()
                .map(Event::at)
                .min(OffsetDateTime::compareTo);
        return ended.isPresent()
                && moment.events(Event.Type.PRODUCED).stream()
                        .filter(event -> isOfAll(event, moment.request()))
                        .noneMatch(event -> !event.at().isAfter(ended.get()));
    }

    private static boolean isOfAll(Event produced, Request request) {
        var accounts = request.accounts().stream().map(Account::id).toList();
        return produced.instrument().isEmpty()
                && (produced.accounts().isEmpty() || produced.accounts().containsAll(accounts));
    }
}
