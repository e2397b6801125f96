package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A demand not to tell the account holder.
 *
 * @param type what it rests on
 * @param issuer who made it, as written; personal data
 * @param instrument id of the instrument it belongs to
 * @param accounts ids of the accounts it is about; empty means all
 * @param legalBasis citation as written
 * @param issuedOn day of issue
 * @param until its last day
 * @param zone IANA zone in which that day ends
 * @param indefinite whether it says that it has no end
 * @param certified whether the certification the law asks for is there
 * @param reviewNotice whether it tells of the right to judicial review
 */
@Buildable
public record Secrecy(
        Type type,
        Optional<String> issuer,
        Optional<String> instrument,
        List<String> accounts,
        Optional<String> legalBasis,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> until,
        Optional<ZoneId> zone,
        boolean indefinite,
        @Reads(Polarity.GROUND) Tri certified,
        @Reads(Polarity.GROUND) Tri reviewNotice)
        implements SecrecyBuilder.With {

    public Secrecy {
        Refusals.of().present("/type", type).refuse();
        accounts = List.copyOf(accounts);
        certified = Absent.or(certified, Tri.UNKNOWN);
        reviewNotice = Absent.or(reviewNotice, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "issuer", "accounts");
    }

    /** What a demand for secrecy rests on; {@code CERTIFICATION} is that of a national security letter. */
    public enum Type {
        COURT_ORDER,
        STATUTORY,
        CERTIFICATION,
        AGENCY_REQUEST
    }
}
