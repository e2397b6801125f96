package dev.writ.policy.explain;

import dev.writ.policy.InstrumentType;

/** What an instrument is called, with its article. */
final class InstrumentWords {

    private InstrumentWords() {}

    static String of(InstrumentType type) {
        return switch (type) {
            case LETTER_REQUEST -> "a letter of request";
            case PRESERVATION_LETTER -> "a preservation letter";
            case ADMINISTRATIVE_SUBPOENA -> "an administrative subpoena";
            case CIVIL_INVESTIGATIVE_DEMAND -> "a civil investigative demand";
            case GRAND_JURY_SUBPOENA -> "a grand jury subpoena";
            case TRIAL_SUBPOENA -> "a trial subpoena";
            case CIVIL_SUBPOENA -> "a civil subpoena";
            case CIVIL_COURT_ORDER -> "a civil court order";
            case COURT_ORDER_2703D -> "a court order under 18 U.S.C. 2703(d)";
            case COURT_ORDER -> "a court order";
            case SEARCH_WARRANT -> "a search warrant";
            case PEN_TRAP_ORDER -> "a pen register or trap and trace order";
            case WIRETAP_ORDER -> "a wiretap order";
            case NATIONAL_SECURITY_LETTER -> "a national security letter";
            case FISA_ORDER -> "a FISA order";
            case FISA_702_DIRECTIVE -> "a FISA 702 directive";
            case MLAT_ORDER -> "a domestic order on a mutual assistance request";
            case LETTER_ROGATORY -> "a letter rogatory";
            case CLOUD_ACT_ORDER -> "an order under a CLOUD Act agreement";
            case EPOC -> "a European Production Order Certificate";
            case EPOC_PR -> "a European Preservation Order Certificate";
            case DSA_ORDER -> "an order to provide information under the Digital Services Act";
            case DE_SUBSCRIBER_REQUEST -> "a German request for subscriber data";
            case DE_PROSECUTOR_ORDER -> "a German prosecutor's order";
            case DE_COURT_ORDER -> "a German court order";
            case FR_REQUISITION -> "a French requisition";
            case FR_JUDGE_ORDER -> "a French judge's order";
            case GB_COMMS_DATA_AUTHORISATION -> "a British communications data authorisation";
            case GB_WARRANT -> "a British warrant";
            case IN_NOTICE_94 -> "an Indian notice under section 94 BNSS";
            case IN_DIRECTION_69 -> "an Indian direction under section 69 IT Act";
            case CA_PRODUCTION_ORDER -> "a Canadian production order";
            case CA_PRESERVATION_DEMAND -> "a Canadian preservation demand";
            case CA_PRESERVATION_ORDER -> "a Canadian preservation order";
            case AU_AUTHORISATION -> "an Australian authorisation";
            case AU_STORED_COMMS_WARRANT -> "an Australian stored communications warrant";
            case AU_PRESERVATION_NOTICE -> "an Australian preservation notice";
            case BR_COURT_ORDER -> "a Brazilian court order";
            case BR_REGISTRATION_REQUEST -> "a Brazilian request for registration data";
            case JP_INQUIRY -> "a Japanese inquiry";
            case JP_WARRANT -> "a Japanese warrant";
            case CH_MUTUAL_ASSISTANCE -> "a Swiss decision on mutual assistance";
        };
    }
}
