package dev.writ.policy.decision;

/** On what ground a demand can be contested. */
public enum ChallengeGround {
    INDEFINITE_SECRECY,
    SECRECY_OVER_ONE_YEAR,
    SECRECY_LONGER_THAN_STATUTE,
    OVERBROAD,
    PRIVILEGED_SOURCE,
    CONFLICT_OF_LAWS,
    COMITY,
    CONTENT_BAN,
    TRADE_SECRET,
    PARTICULARITY
}
