package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Preservation;
import dev.writ.policy.request.Request;
import java.time.temporal.ChronoUnit;

/**
 * The running or earlier preservation of the same data.
 *
 * @param known whether there is one
 * @param running whether the request came on or before the day on which it ends
 * @param daysLeft days from receipt to the day on which it ends; 0 where {@code endKnown} is false
 */
public record PreservationFact(
        boolean known,
        boolean running,
        boolean endKnown,
        int daysLeft,
        int extensions,
        Tri processPending,
        Tri exceptional) {
    private static final PreservationFact NONE =
            new PreservationFact(false, false, false, 0, 0, Tri.UNKNOWN, Tri.UNKNOWN);

    static PreservationFact of(Request request, Moment moment) {
        return request.preservation().map(earlier -> of(earlier, moment)).orElse(NONE);
    }

    private static PreservationFact of(Preservation earlier, Moment moment) {
        var end = earlier.expiresOn();
        return new PreservationFact(
                true,
                end.filter(moment.receiptDay()::isAfter).isEmpty(),
                end.isPresent(),
                end.map(day -> ChronoUnit.DAYS.between(moment.receiptDay(), day))
                        .map(Places::bounded)
                        .orElse(0),
                earlier.extensions().orElse(0),
                earlier.processPending(),
                earlier.exceptional());
    }
}
