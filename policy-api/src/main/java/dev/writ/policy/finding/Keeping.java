package dev.writ.policy.finding;

import dev.writ.policy.request.Event;
import java.time.Period;

/** How long data is kept. */
public sealed interface Keeping {

    /** For a term from the day of receipt. */
    record FromReceipt(Term.Days term) implements Keeping {

        /** Of which every day counts. */
        public FromReceipt(Period term) {
            this(new Term.Days(term));
        }
    }

    /** For a term from the day on which the running preservation ends. */
    record FromExpiry(Term.Days term) implements Keeping {

        /** Of which every day counts. */
        public FromExpiry(Period term) {
            this(new Term.Days(term));
        }
    }

    /** For a term from the day on which something last happened; says nothing where it has not. */
    record FromEvent(Event.Type event, Term.Days term) implements Keeping {

        /** Of which every day counts. */
        public FromEvent(Event.Type event, Period term) {
            this(event, new Term.Days(term));
        }
    }

    /** As long as the request is on hold; says nothing where it is not. */
    record WhileOnHold() implements Keeping {}

    /** As long as a part of the request is on hold or lacks process; says nothing where none does. */
    record WhilePending() implements Keeping {}

    /** Until what was asked for has been produced. */
    record UntilProduced() implements Keeping {}
}
