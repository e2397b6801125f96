package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.Request;
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
 * @param addressee whom it names by country
 * @param addresseeName whom it names by name; any name is the entity's where its names are not configured
 * @param legalBasis whether it cites one
 * @param accountsNamed whether it names the accounts that it reaches
 * @param domesticated whether a court or office where the entity stands has made it its own
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
        Addressee addresseeName,
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
        boolean domesticated,
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
                        .map(moment::daysBeforeReceipt)
                        .map(Places::bounded)
                        .orElse(0),
                addressee(paper.addressee(), moment.entity().country()),
                addresseeName(paper.addresseeName(), moment),
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
                paper.domesticatedIn().stream().anyMatch(moment.entity().country()::matches),
                seen.otherRequester(),
                seen.otherAccounts(),
                seen.sameFile());
    }

    private static Addressee addressee(Optional<Country> named, Country entity) {
        if (named.isEmpty()) {
            return Addressee.NONE;
        }
        return named.get().matches(entity) ? Addressee.ENTITY : Addressee.OTHER;
    }

    private static Addressee addresseeName(Optional<String> named, Moment moment) {
        if (named.isEmpty()) {
            return Addressee.NONE;
        }
        return moment.entityIsCalled(named.get()) ? Addressee.ENTITY : Addressee.OTHER;
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
