package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The answer as a whole, which follows from the parts alone. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(Docket docket, List<Stood> stood, List<Verdict> verdicts) {
        if (!Settled.withdrawals(stood).isEmpty()) {
            return Outcome.WITHDRAWN;
        }
        if (verdicts.isEmpty()) {
            return ofNothing(stood);
        }
        var outcomes = EnumSet.noneOf(CellOutcome.class);
        verdicts.forEach(verdict -> outcomes.add(verdict.outcome()));
        if (outcomes.equals(EnumSet.of(CellOutcome.WITHHOLD))) {
            return Outcome.REJECT;
        }
        var given = outcomes.contains(CellOutcome.DISCLOSE);
        if (outcomes.contains(CellOutcome.HOLD) && !(given && docket.request().kind() == Request.Kind.EMERGENCY)) {
            return Outcome.HOLD;
        }
        if (outcomes.equals(EnumSet.of(CellOutcome.NOT_HELD))) {
            return Outcome.NO_RECORDS;
        }
        if (given) {
            return isWhole(outcomes, verdicts) ? Outcome.DISCLOSE : Outcome.DISCLOSE_PARTIAL;
        }
        return withoutDisclosure(outcomes);
    }

    private static boolean isWhole(Set<CellOutcome> outcomes, List<Verdict> verdicts) {
        return EnumSet.of(CellOutcome.DISCLOSE, CellOutcome.NOT_HELD).containsAll(outcomes)
                && verdicts.stream().allMatch(verdict -> verdict.narrowed().isEmpty());
    }

    private static Outcome withoutDisclosure(Set<CellOutcome> outcomes) {
        if (outcomes.contains(CellOutcome.PRESERVE)) {
            return Outcome.PRESERVE;
        }
        if (outcomes.contains(CellOutcome.ERASE)) {
            return Outcome.ERASE;
        }
        if (outcomes.contains(CellOutcome.NEEDS_PROCESS)) {
            return Outcome.CLARIFY;
        }
        return outcomes.contains(CellOutcome.REFER) ? Outcome.REFER : Outcome.REJECT;
    }

    /** Whoever asks for nothing gets nothing: at most the advice how to ask. */
    private static Outcome ofNothing(List<Stood> stood) {
        var bars = stood.stream()
                .map(Stood::finding)
                .filter(Bar.class::isInstance)
                .map(Bar.class::cast)
                .toList();
        return !bars.isEmpty() && bars.stream().allMatch(Bar::curable) ? Outcome.CLARIFY : Outcome.REJECT;
    }
}
