package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;

/**
 * An employee who wants to look.
 *
 * @param country from which the employee works, or empty
 */
public record InternalFact(boolean stated, String country, Tri needToKnow) {}
