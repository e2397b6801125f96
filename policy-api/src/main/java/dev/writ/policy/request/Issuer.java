package dev.writ.policy.request;

import dev.writ.policy.Country;
import java.util.Optional;

/**
 * Who issued an instrument.
 *
 * @param type what kind of office
 * @param jurisdiction whose office it is
 * @param name as signed; personal data
 * @param rank a code that the regime pack publishes
 */
@Buildable
public record Issuer(Type type, Optional<Country> jurisdiction, Optional<String> name, Optional<String> rank)
        implements IssuerBuilder.With {

    public Issuer {
        type = Absent.or(type, Type.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "name");
    }

    /** What kind of office issues or validates an instrument. */
    public enum Type {
        JUDGE,
        COURT,
        INVESTIGATING_JUDGE,
        PROSECUTOR,
        POLICE,
        AGENCY,
        LITIGANT,
        COORDINATOR,
        MINISTER,
        OTHER,
        UNKNOWN
    }
}
