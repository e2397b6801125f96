package dev.writ.policy.decision;

import dev.writ.policy.InstrumentType;
import java.util.List;

/**
 * A requirement of one rule.
 *
 * @param anyOf each of these alone would meet it
 * @param rule id of the rule that says so
 */
public record Requires(List<InstrumentType> anyOf, String rule) {

    public Requires {
        anyOf = List.copyOf(anyOf);
    }
}
