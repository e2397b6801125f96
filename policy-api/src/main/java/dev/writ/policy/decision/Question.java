package dev.writ.policy.decision;

/**
 * An unknown fact that stands in the way.
 *
 * @param fact JSON pointer into the request
 * @param why id of the rule that needs it
 */
public record Question(String fact, String why) {}
