package dev.writ.policy.decision;

/** Who is told. */
public enum NoticeRecipient {
    HOLDER,
    ADMINISTRATOR
}
