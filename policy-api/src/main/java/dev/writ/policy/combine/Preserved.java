package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.PreservationWhile;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How long data is kept: the longest that any pack asks for. */
final class Preserved {

    private static final Set<CellOutcome> PENDING = Set.of(CellOutcome.HOLD, CellOutcome.NEEDS_PROCESS);

    private final Docket docket;
    private final List<Stood> stood;
    private final List<Verdict> verdicts;
    private final Outcome outcome;

    private Preserved(Docket docket, List<Stood> stood, List<Verdict> verdicts, Outcome outcome) {
        this.docket = docket;
        this.stood = stood;
        this.verdicts = verdicts;
        this.outcome = outcome;
    }

    static Optional<Preservation> of(Judgment judgment, List<Verdict> verdicts, Outcome outcome) {
        if (outcome == Outcome.WITHDRAWN) {
            return Optional.empty();
        }
        return new Preserved(judgment.docket(), judgment.stood(), verdicts, outcome).longest();
    }

    private Optional<Preservation> longest() {
        var produced = rule(keeping -> isGranted() && keeping instanceof Keeping.UntilProduced);
        if (produced.isPresent()) {
            return produced.map(rule -> kept(Optional.empty(), PreservationWhile.UNTIL_PRODUCED, rule));
        }
        var until = stood.stream()
                .filter(each -> isGranted())
                .flatMap(each -> until(each).stream())
                .max(LocalDate::compareTo);
        var pending = rule(this::isPending);
        if (pending.isPresent()) {
            return pending.map(rule -> kept(until, PreservationWhile.PENDING, rule));
        }
        return until.flatMap(day -> rule(keeping -> Keep.until(docket, keeping).equals(Optional.of(day)))
                        .map(rule -> new Preservation(Optional.of(day), Optional.empty(), Optional.empty(), rule)))
                .or(this::running);
    }

    /** A demand to keep data keeps nothing where it is refused; other requests keep what a rule says in any case. */
    private boolean isGranted() {
        return Purpose.of(docket.request().kind()) != Purpose.PRESERVATION || outcome == Outcome.PRESERVE;
    }

    private boolean isPending(Keeping keeping) {
        return (keeping instanceof Keeping.WhileOnHold && outcome == Outcome.HOLD)
                || (keeping instanceof Keeping.WhilePending
                        && verdicts.stream().anyMatch(verdict -> PENDING.contains(verdict.outcome())));
    }

    /** A refused extension does not cut short what is running. */
    private Optional<Preservation> running() {
        if (docket.request().kind() != Request.Kind.PRESERVATION_EXTENSION) {
            return Optional.empty();
        }
        return Keep.expiry(docket)
                .flatMap(day -> refusal()
                        .map(rule -> new Preservation(Optional.of(day), Optional.empty(), Optional.empty(), rule)));
    }

    private Optional<String> refusal() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Bar)
                .min(StoodOrder.LAW_FIRST)
                .or(() -> stood.stream().min(StoodOrder.LAW_FIRST))
                .map(each -> each.rule().id());
    }

    private Optional<LocalDate> until(Stood each) {
        return each.finding() instanceof PreservationTerm term ? Keep.until(docket, term.keeping()) : Optional.empty();
    }

    private Optional<String> rule(Predicate<Keeping> says) {
        return stood.stream()
                .filter(each -> each.finding() instanceof PreservationTerm term && says.test(term.keeping()))
                .min(StoodOrder.LAW_FIRST)
                .map(each -> each.rule().id());
    }

    private static Preservation kept(Optional<LocalDate> until, PreservationWhile during, String rule) {
        return new Preservation(until, Optional.of(during), Optional.empty(), rule);
    }
}
