package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;

/**
 * The request as a whole.
 *
 * @param entity country that the serving entity stands in; {@code entityPlace} its subdivision where one is known
 * @param foreign whether the requester is known to come from another country than the entity
 * @param identified whether some account is named by an identifier that can be looked up
 * @param selectors whether it demands accounts by place, term or network instead of naming them
 * @param feeOwed whether a fee is due and not known to be paid
 */
public record CaseFact(
        Request.Kind kind,
        Sought sought,
        String entity,
        String entityPlace,
        boolean entityUnion,
        boolean foreign,
        boolean identified,
        boolean selectors,
        boolean duplicate,
        Tri feeOwed,
        Tri editableList,
        Withdrawal withdrawal,
        boolean noticeSent,
        boolean reviewPending,
        boolean objectionPending) {

    /** Whether the request was taken back, and by whom. */
    public enum Withdrawal {
        NONE,
        /** By the one who made it. */
        AUTHENTIC,
        /** By somebody else, or nobody knows. */
        DOUBTFUL
    }
}
