package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.engine.pack.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as it is written.
 *
 * @param conditions those that a comma separates, each with the tokens it was read from
 */
record PatternText(Pattern.Quantifier quantifier, Optional<Token> variable, Token kind, List<Slot> conditions) {
    PatternText {
        conditions = List.copyOf(conditions);
    }

    /** A condition and its words. */
    record Slot(ConditionText condition, List<Token> tokens) {
        Slot {
            tokens = List.copyOf(tokens);
        }
    }
}
