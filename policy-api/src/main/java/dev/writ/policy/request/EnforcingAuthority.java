package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The authority of the addressee's State that may object to an instrument.
 *
 * @param notified whether it was told
 * @param answer what it said
 * @param answeredOn the day it answered
 * @param ground the ground of refusal, as cited
 */
@Buildable
public record EnforcingAuthority(
        @Reads(Polarity.GROUND) Tri notified, Answer answer, Optional<LocalDate> answeredOn, Optional<String> ground)
        implements EnforcingAuthorityBuilder.With {

    public EnforcingAuthority {
        notified = Absent.or(notified, Tri.UNKNOWN);
        answer = Absent.or(answer, Answer.UNKNOWN);
    }

    /** What the enforcing authority said. */
    public enum Answer {
        NONE,
        NO_GROUND,
        REFUSED,
        UNKNOWN
    }
}
