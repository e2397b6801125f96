package dev.writ.policy.engine.hearing;

import dev.writ.policy.Country;
import dev.writ.policy.EntityName;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.IssuerBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper of each type as it should be: signed, dated, directed at the entity, served and made its own where it stands,
 * and without limits of its own.
 */
final class Exemplar {

    /** The id of an exemplar; control characters are refused in ids, so no paper of a request has it. */
    private static final String ID = "what would cure it: ";

    private Exemplar() {}

    static Instrument of(InstrumentType type, Docket docket) {
        Country entity = docket.entity().country();
        Optional<Country> requester = docket.request().requester().jurisdiction();
        Country from = comesFromEntity(type) ? entity : requester.orElse(entity);
        return InstrumentBuilder.builder()
                .id(ID + type)
                .type(type)
                .issuer(Optional.of(IssuerBuilder.builder()
                        .type(issuer(type))
                        .jurisdiction(Optional.of(from))
                        .rank(rank(type))
                        .build()))
                .validatedBy(Issuer.Type.JUDGE)
                .provision(provision(type))
                .issuedOn(Optional.of(receipt(docket)))
                .signed(Tri.YES)
                .legalBasis(Optional.of("as the law provides"))
                .probableCause(Tri.YES)
                .purposeStated(Tri.YES)
                .reasons(Tri.YES)
                .redress(Tri.YES)
                .particular(Tri.YES)
                .priorNotice(Tri.YES)
                .addressee(Optional.of(entity))
                .addresseeName(Optional.of(name(docket)))
                .format(Instrument.Format.PDF)
                .service(Instrument.Service.PERSONAL)
                .domesticatedIn(List.of(entity))
                .language(docket.entity().languages().stream().findFirst())
                .build();
    }

    private static LocalDate receipt(Docket docket) {
        return docket.request().receivedAt().atZoneSameInstant(docket.zone()).toLocalDate();
    }

    private static String name(Docket docket) {
        return docket.entity().names().stream()
                .filter(name -> name.borneOn(receipt(docket)))
                .map(EntityName::name)
                .findFirst()
                .orElse("the entity");
    }

    private static boolean comesFromEntity(InstrumentType type) {
        return type == InstrumentType.MLAT_ORDER || type == InstrumentType.CH_MUTUAL_ASSISTANCE;
    }

    /** The signer's rank where the law of one country asks for one, as its pack calls it. */
    private static Optional<String> rank(InstrumentType type) {
        return switch (type) {
            case NATIONAL_SECURITY_LETTER -> Optional.of("FBI_SPECIAL_AGENT_IN_CHARGE");
            case IN_DIRECTION_69 -> Optional.of("HOME_SECRETARY");
            case IN_NOTICE_94 -> Optional.of("OFFICER_IN_CHARGE");
            default -> Optional.empty();
        };
    }

    /** Of several provisions the one that reaches most. */
    private static Optional<String> provision(InstrumentType type) {
        return type == InstrumentType.CA_PRODUCTION_ORDER ? Optional.of("ca-criminal-code/487.014") : Optional.empty();
    }

    private static Issuer.Type issuer(InstrumentType type) {
        return switch (type) {
            case GRAND_JURY_SUBPOENA, TRIAL_SUBPOENA, LETTER_ROGATORY, FISA_ORDER -> Issuer.Type.COURT;
            case FR_JUDGE_ORDER -> Issuer.Type.INVESTIGATING_JUDGE;
            case DE_PROSECUTOR_ORDER, FR_REQUISITION -> Issuer.Type.PROSECUTOR;
            case LETTER_REQUEST,
                    PRESERVATION_LETTER,
                    DE_SUBSCRIBER_REQUEST,
                    BR_REGISTRATION_REQUEST,
                    JP_INQUIRY,
                    CA_PRESERVATION_DEMAND,
                    AU_AUTHORISATION,
                    AU_PRESERVATION_NOTICE,
                    IN_NOTICE_94 -> Issuer.Type.POLICE;
            case ADMINISTRATIVE_SUBPOENA,
                    CIVIL_INVESTIGATIVE_DEMAND,
                    NATIONAL_SECURITY_LETTER,
                    DSA_ORDER,
                    GB_COMMS_DATA_AUTHORISATION,
                    CH_MUTUAL_ASSISTANCE -> Issuer.Type.AGENCY;
            case GB_WARRANT, IN_DIRECTION_69, FISA_702_DIRECTIVE -> Issuer.Type.MINISTER;
            case CIVIL_SUBPOENA -> Issuer.Type.LITIGANT;
            default -> Issuer.Type.JUDGE;
        };
    }
}
