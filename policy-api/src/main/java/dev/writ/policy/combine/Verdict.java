package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.finding.Basis;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is decided about one part.
 *
 * @param requires the requirements that the law and the house make of it, met or not
 * @param satisfiedBy the instruments that meet them
 * @param exemptedBy the rule that lifts them, and {@code basis} why
 * @param faults codes of the bars and defects of its own that keep it from being disclosed and could be cured
 * @param reasons ids of the rules that stood and speak of this part
 */
public record Verdict(
        Part part,
        CellOutcome outcome,
        boolean voluntary,
        List<Requires> requires,
        List<String> satisfiedBy,
        Optional<String> exemptedBy,
        Set<Basis> basis,
        List<Narrowed> narrowed,
        List<RedactionCode> redactions,
        List<String> faults,
        List<String> reasons) {
    public Verdict {
        requires = List.copyOf(requires);
        satisfiedBy = List.copyOf(satisfiedBy);
        basis = Set.copyOf(basis);
        narrowed = List.copyOf(narrowed);
        redactions = List.copyOf(redactions);
        faults = List.copyOf(faults);
        reasons = List.copyOf(reasons);
    }
}
