package dev.writ.policy.engine.fact;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Issuer;

/**
 * A paper that was presented.
 *
 * @param authority who issued it; {@code authorityCountry} and {@code authorityPlace} where they sit, or empty
 * @param domestic whether it comes from the country of the serving entity
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
