package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Matter;
import java.util.Set;

/**
 * What the request is about.
 *
 * @param penaltyMonths the longest sentence that the law threatens; 0 where {@code penaltyKnown} is false
 * @param place country of the offence, or empty
 */
public record MatterFact(
        boolean stated,
        Matter.Nature nature,
        Set<Matter.Offence> offences,
        boolean penaltyKnown,
        int penaltyMonths,
        boolean caseNumber,
        String place,
        String onBehalfOf,
        Matter.Purpose purpose,
        Tri byNetwork,
        Tri aggravated,
        Tri contentKnown,
        Tri proceedingPending,
        Tri foreignLawRisk,
        Tri lawfulWhereProvided,
        Tri shieldAttestation,
        Tri entityUnderInvestigation) {}
