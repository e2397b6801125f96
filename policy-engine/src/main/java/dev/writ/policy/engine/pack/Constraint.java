package dev.writ.policy.engine.pack;

import java.util.List;

/** What a pattern asks of the fields of a fact. */
public sealed interface Constraint {

    /** All of them; with none, anything. */
    record All(List<Constraint> of) implements Constraint {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them. */
    record Any(List<Constraint> of) implements Constraint {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** A field compared with constants. */
    record Compare(String field, Operator operator, List<String> values) implements Constraint {
        public Compare {
            values = List.copyOf(values);
        }
    }

    /** A field compared with a field of an earlier pattern's fact. */
    record Join(String field, Operator operator, String variable, String otherField) implements Constraint {}
}
