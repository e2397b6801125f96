package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;

/**
 * The running or earlier preservation of the same data.
 *
 * @param known whether there is one
 * @param running whether the request came on or before the day on which it ends
 */
public record PreservationFact(boolean known, boolean running, int extensions, Tri processPending, Tri exceptional) {}
