package dev.writ.policy.finding;

import dev.writ.policy.clock.CountingRule;
import java.time.Duration;
import java.time.Period;

/** A length of time and how it is counted: calendar units end with the last second of a day in a zone, hours run straight. */
public sealed interface Term {

    /** How it is counted. */
    CountingRule counting();

    /** Days, months or years; of a rule that counts working days, days alone. */
    record Days(Period length, CountingRule counting) implements Term {
        public Days {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a term is longer than nothing");
            }
            if (counting.unit() == CountingRule.Unit.WORKING_DAYS && length.toTotalMonths() != 0) {
                throw new IllegalArgumentException("working days are counted in days");
            }
        }

        /** Of which every day counts. */
        public Days(Period length) {
            this(length, CountingRule.CALENDAR);
        }
    }

    /** Hours, counted from the moment. */
    record Hours(Duration length, CountingRule counting) implements Term {
        public Hours {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a term is longer than nothing");
            }
            if (counting.unit() == CountingRule.Unit.WORKING_DAYS) {
                throw new IllegalArgumentException("working days are counted in days");
            }
        }

        /** That end when they end. */
        public Hours(Duration length) {
            this(length, CountingRule.CALENDAR);
        }
    }
}
