package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that asks for, orders or allows something. Dates, strings and lists that are absent are not on the paper.
 *
 * @param id the caller's reference, unique in the request
 * @param type what kind of paper
 * @param issuer who issued it
 * @param validatedBy what kind of office validated it
 * @param number as on the paper; personal data
 * @param issuedOn day of issue
 * @param servedOn day of service
 * @param expiresOn last day of validity
 * @param dueOn day by which it wants an answer
 * @param signed whether it is signed
 * @param legalBasis citation as written
 * @param provision id of a source, where one type serves several sections
 * @param probableCause whether a judge has found probable cause
 * @param purposeStated whether it states its purpose
 * @param reasons whether it gives reasons
 * @param redress whether it names the ways of redress
 * @param addressee country of the entity it names
 * @param addresseeName the entity's name as written
 * @param language BCP 47
 * @param priorNotice whether the account holder was told before
 * @param emergency whether it was issued as an emergency
 * @param format how it came
 * @param service how it was served
 * @param servedBy who served it
 * @param seenBefore whether it came in before
 * @param ongoing a preservation notice for what is still to come
 * @param domesticatedIn countries or subdivisions that have domesticated it
 * @param enforcingAuthority the authority that may object
 * @param particular whether it says with particularity what is sought
 * @param covers what it reaches; absent sets no limit
 */
@Buildable
public record Instrument(
        String id,
        InstrumentType type,
        Optional<Issuer> issuer,
        Issuer.Type validatedBy,
        Optional<String> number,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> servedOn,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> dueOn,
        @Reads(Polarity.GROUND) Tri signed,
        Optional<String> legalBasis,
        Optional<String> provision,
        @Reads(Polarity.GROUND) Tri probableCause,
        @Reads(Polarity.GROUND) Tri purposeStated,
        @Reads(Polarity.GROUND) Tri reasons,
        @Reads(Polarity.GROUND) Tri redress,
        Optional<Country> addressee,
        Optional<String> addresseeName,
        Optional<String> language,
        @Reads(Polarity.GROUND) Tri priorNotice,
        boolean emergency,
        Format format,
        Service service,
        Server servedBy,
        Optional<SeenBefore> seenBefore,
        boolean ongoing,
        List<Country> domesticatedIn,
        Optional<EnforcingAuthority> enforcingAuthority,
        @Reads(Polarity.GROUND) Tri particular,
        Optional<Covers> covers)
        implements InstrumentBuilder.With {

    public Instrument {
        Refusals.of().id("/id", id).present("/type", type).refuse();
        validatedBy = Absent.or(validatedBy, Issuer.Type.UNKNOWN);
        signed = Absent.or(signed, Tri.UNKNOWN);
        probableCause = Absent.or(probableCause, Tri.UNKNOWN);
        purposeStated = Absent.or(purposeStated, Tri.UNKNOWN);
        reasons = Absent.or(reasons, Tri.UNKNOWN);
        redress = Absent.or(redress, Tri.UNKNOWN);
        priorNotice = Absent.or(priorNotice, Tri.UNKNOWN);
        format = Absent.or(format, Format.UNKNOWN);
        service = Absent.or(service, Service.UNKNOWN);
        servedBy = Absent.or(servedBy, Server.UNKNOWN);
        domesticatedIn = List.copyOf(domesticatedIn);
        particular = Absent.or(particular, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "number", "addresseeName");
    }

    /** How a paper came. */
    public enum Format {
        PDF,
        PAPER,
        EDITABLE,
        OTHER,
        UNKNOWN
    }

    /** How a paper was served. */
    public enum Service {
        PERSONAL,
        AGENT,
        PORTAL,
        EMAIL,
        POST,
        UNKNOWN
    }

    /** Who served a paper. */
    public enum Server {
        ISSUER,
        REQUESTER,
        CENTRAL_AUTHORITY,
        LITIGANT,
        OTHER,
        UNKNOWN
    }
}
