package dev.writ.policy.decision;

/** When the account holder is told. */
public enum NoticeAction {
    /** Before anything is disclosed. */
    BEFORE,
    /** After it was disclosed. */
    AFTER,
    /** After the silence ends. */
    DELAYED,
    /** Never by the provider. */
    PROHIBITED,
    /** Not at all. */
    NONE
}
