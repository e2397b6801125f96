package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Token;
import dev.writ.policy.engine.pack.Operator;
import java.util.List;

/** A condition as it is written. */
sealed interface ConditionText {

    /** Joined by {@code &&}. */
    record Both(List<ConditionText> of) implements ConditionText {
        public Both {
            of = List.copyOf(of);
        }
    }

    /** Joined by {@code ||}. */
    record Either(List<ConditionText> of) implements ConditionText {
        public Either {
            of = List.copyOf(of);
        }
    }

    /** A field compared with values; {@code sign} is where the operator stands. */
    record Comparison(Token field, Operator operator, Token sign, List<Token> values) implements ConditionText {
        public Comparison {
            values = List.copyOf(values);
        }
    }

    /** A field compared with a field of another fact. */
    record Likeness(Token field, Operator operator, Token sign, Token variable, Token otherField)
            implements ConditionText {}
}
