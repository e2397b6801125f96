package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Matter;
import dev.writ.policy.request.Request;
import java.util.Set;

/**
 * What the request is about.
 *
 * @param penaltyMonths the longest sentence that the law threatens; 0 where {@code penaltyKnown} is false
 * @param fineEur the highest fine that the law threatens, in euros; 0 where {@code fineKnown} is false
 * @param place country of the offence, or empty
 */
public record MatterFact(
        boolean stated,
        Matter.Nature nature,
        Set<Matter.Offence> offences,
        boolean penaltyKnown,
        int penaltyMonths,
        boolean fineKnown,
        int fineEur,
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
        Tri entityUnderInvestigation) {
    private static final MatterFact NOT_STATED = of(Blank.MATTER, false);

    static MatterFact of(Request request) {
        return request.matter().map(matter -> of(matter, true)).orElse(NOT_STATED);
    }

    private static MatterFact of(Matter matter, boolean stated) {
        return new MatterFact(
                stated,
                matter.nature(),
                Set.copyOf(matter.offences()),
                matter.maxPenaltyMonths().isPresent(),
                matter.maxPenaltyMonths().orElse(0),
                matter.maxFineEur().isPresent(),
                matter.maxFineEur().orElse(0),
                matter.caseNumber().isPresent(),
                Places.place(matter.place()),
                Places.place(matter.onBehalfOf()),
                matter.purpose(),
                matter.byNetwork(),
                matter.aggravated(),
                matter.contentKnown(),
                matter.proceedingPending(),
                matter.foreignLawRisk(),
                matter.lawfulWhereProvided(),
                matter.shieldAttestation(),
                matter.entityUnderInvestigation());
    }
}
