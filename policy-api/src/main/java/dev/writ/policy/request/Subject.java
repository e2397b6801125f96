package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's request about their own data.
 *
 * @param identityVerified whether the person is who they say
 * @param complex whether the request is complex or one of many
 * @param manifestlyUnfounded whether it is manifestly unfounded or excessive
 * @param legalHold whether the data are held for a legal claim
 * @param extensionToldOn the day the person was told that it takes longer
 * @param wants what is asked for; empty means the data
 */
@Buildable
public record Subject(
        @Reads(Polarity.GROUND) Tri identityVerified,
        @Reads(Polarity.GROUND) Tri complex,
        @Reads(Polarity.ALARM) Tri manifestlyUnfounded,
        @Reads(Polarity.ALARM) Tri legalHold,
        Optional<LocalDate> extensionToldOn,
        List<Wanted> wants)
        implements SubjectBuilder.With {

    public Subject {
        identityVerified = Absent.or(identityVerified, Tri.UNKNOWN);
        complex = Absent.or(complex, Tri.UNKNOWN);
        manifestlyUnfounded = Absent.or(manifestlyUnfounded, Tri.UNKNOWN);
        legalHold = Absent.or(legalHold, Tri.UNKNOWN);
        wants = List.copyOf(wants);
    }

    /** What a person asks to learn. */
    public enum Wanted {
        DATA,
        RECIPIENTS,
        SOURCES
    }
}
