package dev.writ.policy.decision;

/** For as long as what data are kept, where no date ends it. */
public enum PreservationWhile {
    PENDING,
    UNTIL_PRODUCED
}
