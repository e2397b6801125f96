package dev.writ.policy.letter;

/** To whom a letter goes. */
public enum Recipient {
    /** Who asked: what is missing, and what would cure it. */
    REQUESTER,
    /** Each account holder who may be told, or who administers the account: that data was asked for. */
    HOLDER,
    /** The court: on which grounds the demand is contested. */
    COURT
}
