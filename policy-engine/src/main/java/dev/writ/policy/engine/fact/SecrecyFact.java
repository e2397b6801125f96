package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Secrecy;

/**
 * A demand that the account holder be kept in the dark.
 *
 * @param running whether it is in force on the day of decision, in its own zone
 * @param ended whether its last day was over by then
 * @param open whether it names no end
 * @param daysLong days from issue to its last day; 0 where either is missing
 * @param withInstrument whether it goes with an instrument of the request
 */
public record SecrecyFact(
        Secrecy.Type type,
        boolean running,
        boolean ended,
        boolean open,
        int daysLong,
        boolean withInstrument,
        boolean legalBasis,
        Tri certified,
        Tri reviewNotice) {}
