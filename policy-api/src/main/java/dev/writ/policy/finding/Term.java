package dev.writ.policy.finding;

import java.time.Duration;
import java.time.Period;

/** A length of time: calendar units end with the last second of a day in a zone, hours run straight. */
public sealed interface Term {

    /** Days, months or years; the day of the event is not counted. */
    record Days(Period length) implements Term {
        public Days {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a term is longer than nothing");
            }
        }
    }

    /** Hours, counted from the moment. */
    record Hours(Duration length) implements Term {
        public Hours {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a term is longer than nothing");
            }
        }
    }
}
