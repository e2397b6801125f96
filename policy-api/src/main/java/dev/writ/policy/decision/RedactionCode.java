package dev.writ.policy.decision;

/** What is taken out of what is disclosed. */
public enum RedactionCode {
    THIRD_PARTY_IDENTITIES,
    CREDENTIALS,
    PRIVILEGED
}
