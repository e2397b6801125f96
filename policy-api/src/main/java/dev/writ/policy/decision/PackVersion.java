package dev.writ.policy.decision;

/**
 * A pack of rules in the version that decided.
 *
 * @param id the pack
 * @param hash of its content
 */
public record PackVersion(String id, String hash) {}
