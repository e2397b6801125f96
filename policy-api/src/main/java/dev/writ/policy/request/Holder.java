package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the person or body behind an account.
 *
 * @param deceased whether the holder has died
 * @param country where the holder is
 * @param role the part played in the matter
 * @param minor whether the holder is under age
 * @param usPerson whether the holder is a US person
 * @param compromised whether someone else may read the account's mail
 * @param managedBy the organisation that manages the account
 * @param protections professions and risks the law protects; on the wire {@code protected}
 */
@Buildable
public record Holder(
        @Reads(Polarity.ALARM) Tri deceased,
        Optional<Country> country,
        Role role,
        @Reads(Polarity.ALARM) Tri minor,
        @Reads(Polarity.ALARM) Tri usPerson,
        @Reads(Polarity.ALARM) Tri compromised,
        Optional<String> managedBy,
        List<Protection> protections)
        implements HolderBuilder.With {

    public Holder {
        deceased = Absent.or(deceased, Tri.UNKNOWN);
        role = Absent.or(role, Role.UNKNOWN);
        minor = Absent.or(minor, Tri.UNKNOWN);
        usPerson = Absent.or(usPerson, Tri.UNKNOWN);
        compromised = Absent.or(compromised, Tri.UNKNOWN);
        protections = List.copyOf(protections);
    }

    @Override
    public String toString() {
        return Masked.text(this, "managedBy");
    }

    /** The part a holder plays in the matter. */
    public enum Role {
        SUSPECT,
        VICTIM,
        WITNESS,
        THIRD_PARTY,
        UNKNOWN
    }

    /** Why the law shields a holder. */
    public enum Protection {
        JOURNALIST,
        LAWYER,
        CLERGY,
        PHYSICIAN,
        LEGISLATOR,
        AT_RISK
    }
}
