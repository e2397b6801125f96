package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The running or earlier preservation of the same data; in an erasure, a running hold.
 *
 * @param startedOn its first day
 * @param expiresOn its last day
 * @param extensions how often it was extended so far
 * @param processPending whether legal process or mutual assistance has been started
 * @param exceptional whether exceptional circumstances are shown
 */
@Buildable
public record Preservation(
        Optional<LocalDate> startedOn,
        Optional<LocalDate> expiresOn,
        Optional<Integer> extensions,
        @Reads(Polarity.GROUND) Tri processPending,
        @Reads(Polarity.GROUND) Tri exceptional)
        implements PreservationBuilder.With {

    public Preservation {
        processPending = Absent.or(processPending, Tri.UNKNOWN);
        exceptional = Absent.or(exceptional, Tri.UNKNOWN);
    }
}
