package dev.writ.policy.request;

/**
 * What was checked about the sender; a level that is absent is {@link Level#NONE}.
 *
 * @param domain the mail domain or portal login; the only one that may be {@link Level#LOOKALIKE}
 * @param person the officer or person
 * @param callback a call back over a number found independently
 * @param document the paper itself
 */
@Buildable
public record Verification(Level domain, Level person, Level callback, Level document)
        implements VerificationBuilder.With {

    public Verification {
        Refusals.of()
                .not("/person", person, Level.LOOKALIKE, "only `domain` can be a look-alike")
                .not("/callback", callback, Level.LOOKALIKE, "only `domain` can be a look-alike")
                .not("/document", document, Level.LOOKALIKE, "only `domain` can be a look-alike")
                .refuse();
        domain = Absent.or(domain, Level.NONE);
        person = Absent.or(person, Level.NONE);
        callback = Absent.or(callback, Level.NONE);
        document = Absent.or(document, Level.NONE);
    }

    /** How far one thing was checked; {@code LOOKALIKE} is a forgery, not a mismatch. */
    public enum Level {
        NONE,
        CLAIMED,
        CHECKED,
        FAILED,
        LOOKALIKE
    }
}
