package dev.writ.policy.request;

import dev.writ.policy.Country;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.ApprovalRole;
import java.util.List;
import java.util.Optional;

/**
 * An employee's request.
 *
 * @param role what the employee does
 * @param purpose what the data are for, in words; may hold personal data
 * @param country where the employee is
 * @param needToKnow whether the task needs the data
 * @param approvedBy roles that have agreed
 */
@Buildable
public record Internal(
        Optional<String> role,
        Optional<String> purpose,
        Optional<Country> country,
        @Reads(Polarity.GROUND) Tri needToKnow,
        List<ApprovalRole> approvedBy)
        implements InternalBuilder.With {

    public Internal {
        needToKnow = Absent.or(needToKnow, Tri.UNKNOWN);
        approvedBy = List.copyOf(approvedBy);
    }

    @Override
    public String toString() {
        return Masked.text(this, "purpose");
    }
}
