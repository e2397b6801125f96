package dev.writ.policy.letter;

import dev.writ.policy.explain.Wording;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that the requester sent.
 *
 * @param what its kind
 * @param number as it stands on the paper
 * @param issuer who signed it
 * @param issuedOn the day of issue
 * @param legalBasis as it cites it
 */
public record Paper(
        String what,
        Optional<String> number,
        Optional<String> issuer,
        Optional<LocalDate> issuedOn,
        Optional<String> legalBasis) {

    static List<Paper> of(Request request) {
        return request.instruments().stream().map(Paper::of).toList();
    }

    private static Paper of(Instrument paper) {
        return new Paper(
                Wording.of(paper.type()),
                paper.number().map(Wording::visible),
                paper.issuer().flatMap(Issuer::name).map(Wording::visible),
                paper.issuedOn(),
                paper.legalBasis().map(Wording::visible));
    }
}
