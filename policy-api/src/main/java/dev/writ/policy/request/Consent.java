package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.util.Optional;

/**
 * Somebody's agreement to the disclosure.
 *
 * @param by id of the account whose holder agrees
 * @param as in which capacity
 * @param written whether it is in writing
 * @param identityVerified whether the person is who they say
 */
@Buildable
public record Consent(
        Optional<String> by,
        As as,
        @Reads(Polarity.GROUND) Tri written,
        @Reads(Polarity.GROUND) Tri identityVerified) implements ConsentBuilder.With {

    public Consent {
        as = Absent.or(as, As.UNKNOWN);
        written = Absent.or(written, Tri.UNKNOWN);
        identityVerified = Absent.or(identityVerified, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "by");
    }

    /** In which capacity somebody agrees. */
    public enum As {
        HOLDER,
        PARENT,
        ADMINISTRATOR,
        OTHER_PARTY,
        UNKNOWN
    }
}
