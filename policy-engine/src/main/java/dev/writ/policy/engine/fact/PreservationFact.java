package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Preservation;
import dev.writ.policy.request.Request;

/**
 * The running or earlier preservation of the same data.
 *
 * @param known whether there is one
 * @param running whether the request came on or before the day on which it ends
 */
public record PreservationFact(boolean known, boolean running, int extensions, Tri processPending, Tri exceptional) {
    private static final PreservationFact NONE = new PreservationFact(false, false, 0, Tri.UNKNOWN, Tri.UNKNOWN);

    static PreservationFact of(Request request, Moment moment) {
        return request.preservation().map(earlier -> of(earlier, moment)).orElse(NONE);
    }

    private static PreservationFact of(Preservation earlier, Moment moment) {
        var over = earlier.expiresOn().filter(moment.receiptDay()::isAfter).isPresent();
        return new PreservationFact(
                true, !over, earlier.extensions().orElse(0), earlier.processPending(), earlier.exceptional());
    }
}
