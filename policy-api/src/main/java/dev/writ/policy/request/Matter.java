package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The case behind a request.
 *
 * @param nature the branch of law
 * @param offences what is investigated
 * @param maxPenaltyMonths the longest sentence the law threatens, in months
 * @param caseNumber as the authority writes it; personal data
 * @param place country of the offence
 * @param offenceFrom first day of the offence
 * @param offenceTo last day of the offence
 * @param byNetwork whether it was committed by means of a network or service
 * @param aggravated whether it is of the aggravated kind the law names
 * @param contentKnown whether the authority already has the content
 * @param proceedingPending whether a case is pending before a court
 * @param foreignLawRisk whether an answer would break the law of a third country
 * @param lawfulWhereProvided whether the act was lawful where it was done
 * @param shieldAttestation whether the attestation that a shield law asks for is there
 * @param maxFineEur the highest fine the law threatens, in euro
 * @param purpose what the data are for
 * @param entityUnderInvestigation whether the provider itself is investigated
 * @param onBehalfOf the country that asked for mutual assistance
 */
@Buildable
public record Matter(
        @Reads(value = Polarity.GROUND, helpful = "CRIMINAL")
        Nature nature,

        List<Offence> offences,
        Optional<Integer> maxPenaltyMonths,
        Optional<String> caseNumber,
        Optional<Country> place,
        Optional<LocalDate> offenceFrom,
        Optional<LocalDate> offenceTo,
        @Reads(Polarity.GROUND) Tri byNetwork,
        @Reads(Polarity.GROUND) Tri aggravated,
        @Reads(Polarity.GROUND) Tri contentKnown,
        @Reads(Polarity.GROUND) Tri proceedingPending,
        @Reads(Polarity.ALARM) Tri foreignLawRisk,
        @Reads(Polarity.GROUND) Tri lawfulWhereProvided,
        @Reads(Polarity.GROUND) Tri shieldAttestation,
        Optional<Integer> maxFineEur,
        Purpose purpose,
        @Reads(Polarity.ALARM) Tri entityUnderInvestigation,
        Optional<Country> onBehalfOf)
        implements MatterBuilder.With {

    public Matter {
        nature = Absent.or(nature, Nature.UNKNOWN);
        offences = List.copyOf(offences);
        byNetwork = Absent.or(byNetwork, Tri.UNKNOWN);
        aggravated = Absent.or(aggravated, Tri.UNKNOWN);
        contentKnown = Absent.or(contentKnown, Tri.UNKNOWN);
        proceedingPending = Absent.or(proceedingPending, Tri.UNKNOWN);
        foreignLawRisk = Absent.or(foreignLawRisk, Tri.UNKNOWN);
        lawfulWhereProvided = Absent.or(lawfulWhereProvided, Tri.UNKNOWN);
        shieldAttestation = Absent.or(shieldAttestation, Tri.UNKNOWN);
        purpose = Absent.or(purpose, Purpose.UNKNOWN);
        entityUnderInvestigation = Absent.or(entityUnderInvestigation, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "caseNumber");
    }

    /** The branch of law a matter belongs to. */
    public enum Nature {
        CRIMINAL,
        CIVIL,
        ADMINISTRATIVE,
        NATIONAL_SECURITY,
        MISSING_PERSON,
        UNKNOWN
    }

    /** What kind of offence is investigated. */
    public enum Offence {
        TERRORISM,
        CHILD_SEXUAL_ABUSE,
        CYBERCRIME,
        PAYMENT_FRAUD,
        HOMICIDE,
        KIDNAPPING,
        TRAFFICKING,
        DRUGS,
        FRAUD,
        HARASSMENT,
        REPRODUCTIVE_HEALTH,
        SPEECH,
        OTHER
    }

    /** What the data are for: only to identify somebody, or more. */
    public enum Purpose {
        IDENTIFY,
        OTHER,
        UNKNOWN
    }
}
