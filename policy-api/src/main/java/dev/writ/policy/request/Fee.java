package dev.writ.policy.request;

import dev.writ.policy.Tri;

/**
 * Whether a fee is owed for the answer.
 *
 * @param due whether one is owed
 * @param paid whether it has been paid
 */
@Buildable
public record Fee(Tri due, Tri paid) implements FeeBuilder.With {

    public Fee {
        due = Absent.or(due, Tri.UNKNOWN);
        paid = Absent.or(paid, Tri.UNKNOWN);
    }
}
