package dev.writ.policy.decision;

import java.util.Optional;

/**
 * Why an instrument or an item does not count.
 *
 * @param instrument id of the instrument
 * @param item index into the request's items
 * @param code what is wrong
 * @param cure what to do about it, in words; absent where nothing helps
 * @param rule id of the rule that says so
 */
public record Defect(
        Optional<String> instrument, Optional<Integer> item, DefectCode code, Optional<String> cure, String rule) {}
