package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;

/**
 * An employee who wants to look.
 *
 * @param country from which the employee works, or empty
 */
public record InternalFact(boolean stated, String country, Tri needToKnow) {
    private static final InternalFact NOT_STATED = new InternalFact(false, "", Tri.UNKNOWN);

    static InternalFact of(Request request) {
        return request.internal()
                .map(internal -> new InternalFact(true, Places.country(internal.country()), internal.needToKnow()))
                .orElse(NOT_STATED);
    }
}
