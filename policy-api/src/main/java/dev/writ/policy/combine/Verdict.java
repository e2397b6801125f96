package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.finding.Basis;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** Whether something is done with the data that was asked for: it is given, kept or erased. */
    public boolean granted() {
        return outcome == CellOutcome.DISCLOSE || outcome == CellOutcome.PRESERVE || outcome == CellOutcome.ERASE;
    }

    /** The same about another part. */
    Verdict at(Part other) {
        return new Verdict(
                other,
                outcome,
                voluntary,
                requires,
                satisfiedBy,
                exemptedBy,
                basis,
                narrowed,
                redactions,
                faults,
                reasons);
    }

    /** Nothing that this requester could bring would help. */
    Verdict beyondCure() {
        return new Verdict(
                part,
                CellOutcome.WITHHOLD,
                false,
                requires,
                satisfiedBy,
                exemptedBy,
                basis,
                narrowed,
                redactions,
                List.of(),
                reasons);
    }

    /** With this cut off beside what is. */
    Verdict without(Narrowed more) {
        return new Verdict(
                part,
                outcome,
                voluntary,
                requires,
                satisfiedBy,
                exemptedBy,
                basis,
                Stream.concat(narrowed.stream(), Stream.of(more))
                        .sorted(Scope.ORDER)
                        .toList(),
                redactions,
                faults,
                reasons);
    }

    /** Nothing is given after all, for these rules beside the others. */
    Verdict refused(CellOutcome instead, Collection<String> because) {
        var all = new TreeSet<>(reasons);
        all.addAll(because);
        return new Verdict(
                part,
                instead,
                false,
                requires,
                List.of(),
                Optional.empty(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(all));
    }
}
