package dev.writ.policy.engine.pack;

/** Who speaks in a pack. */
public enum PackKind {
    /** Writ itself: verification, validity, minimisation, abuse; it always applies. */
    CORE,
    /** The law of a country, a subdivision or the Union. */
    REGIME,
    /** The policy of a company, which may ask for more than the law and never for less. */
    HOUSE
}
