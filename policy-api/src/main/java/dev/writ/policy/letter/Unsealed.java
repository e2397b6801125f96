package dev.writ.policy.letter;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import java.util.List;
import java.util.Optional;

/**
 * A request as it looks to somebody who must not learn of an order of secrecy, or of a demand that is secret. A letter that
 * is made from it cannot depend on what it leaves out.
 */
final class Unsealed {

    private Unsealed() {}

    /** What an authority asks for is its own secret; others see no order of secrecy, and a person no other's demand. */
    static Request of(Request request) {
        if (Asker.of(request) == Asker.AUTHORITY) {
            return request;
        }
        var open = request.withSecrecy(List.of()).withNoticeRisk(List.of());
        return isAboutOwnData(request) ? withoutDemands(open) : open;
    }

    /** Whether a person asks about their own data, so that the requester is the account holder. */
    static boolean isAboutOwnData(Request request) {
        return request.kind() == Request.Kind.SUBJECT_ACCESS
                || request.kind() == Request.Kind.SUBJECT_ERASURE
                || request.requester().type() == Requester.Type.DATA_SUBJECT;
    }

    /** A hold, a paper or an event of some procedure would tell the person of it. */
    private static Request withoutDemands(Request request) {
        return request.withMatter(Optional.empty())
                .withEvents(List.of())
                .withInstruments(List.of())
                .withPreservation(Optional.empty())
                .withSubject(request.subject().map(subject -> subject.withLegalHold(Tri.UNKNOWN)));
    }
}
