package dev.writ.policy.decision;

import dev.writ.policy.Country;
import java.util.Optional;

/**
 * How a transparency report counts the request.
 *
 * @param countingClass under what; on the wire {@code class}
 * @param accounts distinct accounts
 * @param disclosed whether at least something was disclosed
 * @param confidential whether it is under secrecy
 * @param reported whether any report counts it; false for duplicates and the like
 * @param country of the requester
 * @param origin on whose behalf it was made
 */
public record Counting(
        CountingClass countingClass,
        int accounts,
        boolean disclosed,
        boolean confidential,
        boolean reported,
        Optional<Country> country,
        Optional<Country> origin) {}
