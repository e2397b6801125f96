package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.util.List;
import java.util.Optional;

/**
 * One account, site or repository, whatever number of identifiers names it.
 *
 * @param id the caller's reference, unique in the request; personal data
 * @param kind what kind of account
 * @param service which of the provider's services
 * @param identifiers what names it; several count as one account
 * @param found whether the provider knows it; read as YES when unknown
 * @param nexus whether the described danger names this account
 * @param holder what is known of the holder
 */
@Buildable
public record Account(
        String id,
        Kind kind,
        Optional<String> service,
        List<Identifier> identifiers,
        @Reads(Polarity.LOCATOR) Tri found,
        @Reads(Polarity.GROUND) Tri nexus,
        Optional<Holder> holder)
        implements AccountBuilder.With {

    public Account {
        Refusals.of().id("/id", id).refuse();
        kind = Absent.or(kind, Kind.UNKNOWN);
        identifiers = List.copyOf(identifiers);
        found = Absent.or(found, Tri.UNKNOWN);
        nexus = Absent.or(nexus, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "id");
    }

    /** What kind of account. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        SITE,
        REPOSITORY,
        UNKNOWN
    }
}
