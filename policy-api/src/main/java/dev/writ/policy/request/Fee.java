package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;

/**
 * Whether a fee is owed for the answer.
 *
 * @param due whether one is owed
 * @param paid whether it has been paid
 */
@Buildable
public record Fee(
        @Reads(Polarity.ALARM) Tri due,
        @Reads(Polarity.GROUND) Tri paid) implements FeeBuilder.With {

    public Fee {
        due = Absent.or(due, Tri.UNKNOWN);
        paid = Absent.or(paid, Tri.UNKNOWN);
    }
}
