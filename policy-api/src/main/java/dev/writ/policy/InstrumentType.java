package dev.writ.policy;

/** What kind of paper an instrument is; a prefix names the country whose law knows it. */
public enum InstrumentType {
    /** A letter that asks and does not order. */
    LETTER_REQUEST,
    /** A letter that asks to keep data. */
    PRESERVATION_LETTER,
    /** A summons of an agency. */
    ADMINISTRATIVE_SUBPOENA,
    /** An agency's demand in a civil inquiry. */
    CIVIL_INVESTIGATIVE_DEMAND,
    GRAND_JURY_SUBPOENA,
    TRIAL_SUBPOENA,
    /** A litigant's subpoena. */
    CIVIL_SUBPOENA,
    CIVIL_COURT_ORDER,
    /** An order on specific and articulable facts, 18 U.S.C. 2703(d). */
    COURT_ORDER_2703D,
    /** Any other order of a court. */
    COURT_ORDER,
    SEARCH_WARRANT,
    /** Metadata still to come, 18 U.S.C. 3123. */
    PEN_TRAP_ORDER,
    /** Content still to come, 18 U.S.C. 2518. */
    WIRETAP_ORDER,
    /** 18 U.S.C. 2709. */
    NATIONAL_SECURITY_LETTER,
    FISA_ORDER,
    FISA_702_DIRECTIVE,
    /** A domestic order that carries out a mutual assistance request. */
    MLAT_ORDER,
    LETTER_ROGATORY,
    /** A foreign order under an agreement after 18 U.S.C. 2523. */
    CLOUD_ACT_ORDER,
    /** European Production Order Certificate, Regulation (EU) 2023/1543. */
    EPOC,
    /** European Preservation Order Certificate, Regulation (EU) 2023/1543. */
    EPOC_PR,
    /** An order to provide information, Regulation (EU) 2022/2065 Art. 10. */
    DSA_ORDER,
    DE_SUBSCRIBER_REQUEST,
    DE_PROSECUTOR_ORDER,
    DE_COURT_ORDER,
    FR_REQUISITION,
    FR_JUDGE_ORDER,
    GB_COMMS_DATA_AUTHORISATION,
    GB_WARRANT,
    IN_NOTICE_94,
    IN_DIRECTION_69,
    CA_PRODUCTION_ORDER,
    CA_PRESERVATION_DEMAND,
    CA_PRESERVATION_ORDER,
    AU_AUTHORISATION,
    AU_STORED_COMMS_WARRANT,
    AU_PRESERVATION_NOTICE,
    BR_COURT_ORDER,
    BR_REGISTRATION_REQUEST,
    JP_INQUIRY,
    JP_WARRANT,
    CH_MUTUAL_ASSISTANCE
}
