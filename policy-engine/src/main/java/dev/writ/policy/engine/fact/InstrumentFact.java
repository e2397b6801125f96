package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A paper that was presented.
 *
 * @param authority who issued it; {@code authorityCountry} and {@code authorityPlace} where they sit, or empty
 * @param domestic whether it comes from the country of the serving entity, or from one that the request says binds it
 * @param fromRequester whether it comes from the country of the requester
 * @param dated whether it says when it was issued
 * @param postdated whether it was issued after the request came
 * @param expired whether its last day was over when the request came
 * @param addressee whom it names
 * @param legalBasis whether it cites one
 * @param accountsNamed whether it names the accounts that it reaches
 * @param daysOld days from issue to receipt; 0 where it is not dated
 */
public record InstrumentFact(
        InstrumentType type,
        Issuer.Type authority,
        String authorityCountry,
        String authorityPlace,
        Issuer.Type validatedBy,
        boolean domestic,
        boolean fromRequester,
        Tri signed,
        boolean dated,
        boolean postdated,
        boolean expired,
        int daysOld,
        Addressee addressee,
        Tri probableCause,
        Tri particular,
        Tri purposeStated,
        Tri reasons,
        Tri redress,
        Tri priorNotice,
        boolean legalBasis,
        boolean accountsNamed,
        boolean emergency,
        boolean ongoing,
        Instrument.Format format,
        Instrument.Service service,
        Instrument.Server servedBy,
        Tri otherRequester,
        Tri otherAccounts,
        Tri sameFile) {

    static InstrumentFact of(Instrument paper, Request request, Moment moment) {
        var issuer = paper.issuer().orElse(Blank.ISSUER);
        var home = issuer.jurisdiction().map(Country::country);
        var seen = paper.seenBefore().orElse(Blank.SEEN_BEFORE);
        var receipt = moment.receiptDay();
        return new InstrumentFact(
                paper.type(),
                issuer.type(),
                Places.country(issuer.jurisdiction()),
                Places.place(issuer.jurisdiction()),
                paper.validatedBy(),
                home.map(Country::code)
                        .filter(Places.bound(moment.entity().country(), request.boundBy())::contains)
                        .isPresent(),
                home.isPresent()
                        && home.equals(request.requester().jurisdiction().map(Country::country)),
                paper.signed(),
                paper.issuedOn().isPresent(),
                paper.issuedOn().filter(receipt::isBefore).isPresent(),
                paper.expiresOn().filter(receipt::isAfter).isPresent(),
                paper.issuedOn()
                        .map(issued -> ChronoUnit.DAYS.between(issued, receipt))
                        .map(Places::bounded)
                        .orElse(0),
                addressee(paper.addressee(), moment.entity().country()),
                paper.probableCause(),
                paper.particular(),
                paper.purposeStated(),
                paper.reasons(),
                paper.redress(),
                paper.priorNotice(),
                paper.legalBasis().isPresent(),
                paper.covers()
                        .map(Covers::accounts)
                        .filter(named -> !named.isEmpty())
                        .isPresent(),
                paper.emergency(),
                paper.ongoing(),
                paper.format(),
                paper.service(),
                paper.servedBy(),
                seen.otherRequester(),
                seen.otherAccounts(),
                seen.sameFile());
    }

    private static Addressee addressee(Optional<Country> named, Country entity) {
        if (named.isEmpty()) {
            return Addressee.NONE;
        }
        var same = named.get().includes(entity) || entity.includes(named.get());
        return same ? Addressee.ENTITY : Addressee.OTHER;
    }

    /** Whom the paper is directed at. */
    public enum Addressee {
        /** It does not say. */
        NONE,
        /** The entity that serves the account. */
        ENTITY,
        /** Somebody else. */
        OTHER
    }
}
