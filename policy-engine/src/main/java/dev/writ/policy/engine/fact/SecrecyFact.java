package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A demand that the account holder be kept in the dark.
 *
 * @param country of the issuer of the instrument that it goes with, else of the requester; or empty; {@code
 *     place} with its subdivision where one is known
 * @param running whether it is in force on the day of decision, in its own zone
 * @param ended whether its last day was over by then
 * @param open whether it names no end
 * @param daysLong days from issue to its last day; 0 where either is missing
 * @param withInstrument whether it goes with an instrument of the request
 */
public record SecrecyFact(
        Secrecy.Type type,
        String country,
        String place,
        boolean running,
        boolean ended,
        boolean open,
        int daysLong,
        boolean withInstrument,
        boolean legalBasis,
        Tri certified,
        Tri reviewNotice) {
    static SecrecyFact of(Secrecy secrecy, Request request, Moment moment) {
        var day = secrecy.zone().map(moment::decisionDayIn).orElse(moment.decisionDay());
        var ended = secrecy.until().filter(day::isAfter).isPresent();
        var begun = secrecy.issuedOn().filter(day::isBefore).isEmpty();
        return new SecrecyFact(
                secrecy.type(),
                Places.country(origin(secrecy, request)),
                Places.place(origin(secrecy, request)),
                begun && !ended,
                ended,
                secrecy.indefinite() || secrecy.until().isEmpty(),
                daysLong(secrecy),
                secrecy.instrument().isPresent(),
                secrecy.legalBasis().isPresent(),
                secrecy.certified(),
                secrecy.reviewNotice());
    }

    private static Optional<Country> origin(Secrecy secrecy, Request request) {
        return secrecy.instrument()
                .flatMap(id -> request.instruments().stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst())
                .flatMap(Instrument::issuer)
                .flatMap(Issuer::jurisdiction)
                .or(() -> request.requester().jurisdiction());
    }

    private static int daysLong(Secrecy secrecy) {
        return secrecy.issuedOn()
                .flatMap(issued -> secrecy.until().map(until -> ChronoUnit.DAYS.between(issued, until)))
                .map(Places::bounded)
                .orElse(0);
    }
}
