package dev.writ.policy.engine.pack;

import dev.writ.policy.engine.fact.FactKind;
import java.util.Optional;

/**
 * One condition on one kind of case fact.
 *
 * @param variable the name, with its dollar sign, by which later patterns and the finding refer to the fact
 */
public record Pattern(Quantifier quantifier, FactKind fact, Optional<String> variable, Constraint constraint) {

    /** How many facts must match. */
    public enum Quantifier {
        /** One; the rule speaks once for each that does. */
        EACH,
        /** At least one; the rule speaks once. */
        EXISTS,
        /** None. */
        NOT
    }
}
