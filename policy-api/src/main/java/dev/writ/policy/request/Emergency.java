package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The danger that is said to leave no time for legal process.
 *
 * @param danger what threatens
 * @param imminent whether it is imminent
 * @param described whether nature, person at risk and how the data help are stated
 * @param sworn whether the statement is sworn or certified
 * @param threatToPerson whether a person is threatened
 * @param seriousInjury whether serious injury is feared
 * @param neededBy the day by which the data are needed
 * @param reportedAt when the danger was reported
 */
@Buildable
public record Emergency(
        @Reads(value = Polarity.GROUND, helpful = "DEATH") Danger danger,
        @Reads(Polarity.GROUND) Tri imminent,
        @Reads(Polarity.GROUND) Tri described,
        @Reads(Polarity.GROUND) Tri sworn,
        @Reads(Polarity.GROUND) Tri threatToPerson,
        @Reads(Polarity.GROUND) Tri seriousInjury,
        Optional<LocalDate> neededBy,
        Optional<OffsetDateTime> reportedAt)
        implements EmergencyBuilder.With {

    public Emergency {
        danger = Absent.or(danger, Danger.UNKNOWN);
        imminent = Absent.or(imminent, Tri.UNKNOWN);
        described = Absent.or(described, Tri.UNKNOWN);
        sworn = Absent.or(sworn, Tri.UNKNOWN);
        threatToPerson = Absent.or(threatToPerson, Tri.UNKNOWN);
        seriousInjury = Absent.or(seriousInjury, Tri.UNKNOWN);
    }

    /** What threatens. */
    public enum Danger {
        DEATH,
        SERIOUS_PHYSICAL_INJURY,
        CHILD_HARM,
        CRITICAL_INFRASTRUCTURE,
        PROPERTY,
        OTHER,
        UNKNOWN
    }
}
