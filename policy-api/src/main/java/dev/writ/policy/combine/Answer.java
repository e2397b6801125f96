package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Redaction;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Stood;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is decided about all parts in one situation.
 *
 * @param verdict of the first of them
 * @param spoken the bars and flags in effect
 * @param yielded the bars of a house that the law overrides
 * @param conflict the rules of packs that cannot both be followed
 */
record Answer(Verdict verdict, List<Stood> spoken, List<Stood> yielded, List<Stood> conflict) {

    static Answer of(Docket docket, Part part, Hearing hearing, CellOutcome outcome) {
        var met = hearing.process().met();
        var exemptions = met ? hearing.process().exemptions() : List.<Stood>of();
        var verdict = new Verdict(
                part,
                outcome,
                outcome == CellOutcome.DISCLOSE && isVoluntary(hearing, exemptions),
                hearing.all(Requirement.class).stream()
                        .map(stood -> Needs.requires(docket, stood))
                        .distinct()
                        .toList(),
                met ? hearing.process().meeting().stream().map(Paper::id).toList() : List.of(),
                exemptions.stream().map(stood -> stood.rule().id()).findFirst(),
                exemptions.stream().map(Answer::basis).collect(Collectors.toSet()),
                Scope.narrowed(hearing, outcome),
                outcome == CellOutcome.DISCLOSE ? redactions(hearing) : List.of(),
                faults(hearing, outcome),
                reasons(hearing, outcome));
        return new Answer(
                verdict,
                Stream.concat(hearing.all(Bar.class).stream(), hearing.all(Flag.class).stream())
                        .toList(),
                hearing.yielded(),
                hearing.conflict());
    }

    private static boolean isVoluntary(Hearing hearing, List<Stood> exemptions) {
        return hearing.all(Compulsion.class).isEmpty()
                && exemptions.stream().anyMatch(stood -> ((Exemption) stood.finding()).voluntary());
    }

    private static Basis basis(Stood exemption) {
        return ((Exemption) exemption.finding()).basis();
    }

    private static List<RedactionCode> redactions(Hearing hearing) {
        return hearing.all(Redaction.class).stream()
                .map(stood -> ((Redaction) stood.finding()).code())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> faults(Hearing hearing, CellOutcome outcome) {
        if (outcome != CellOutcome.HOLD && outcome != CellOutcome.NEEDS_PROCESS) {
            return List.of();
        }
        var bars = hearing.all(Bar.class).stream()
                .map(stood -> (Bar) stood.finding())
                .filter(Bar::curable)
                .map(bar -> bar.code().name());
        var defects = hearing.all(Defect.class).stream()
                .map(stood -> ((Defect) stood.finding()).code().name());
        var holds = hearing.holds().stream()
                .map(stood -> ((Flag) stood.finding()).code().name());
        return Stream.of(bars, defects, holds)
                .flatMap(codes -> codes)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> reasons(Hearing hearing, CellOutcome outcome) {
        var papers = Stream.concat(
                hearing.papers().stream()
                        .flatMap(paper -> paper.faults(hearing.item().category())),
                hearing.process().meeting().stream().flatMap(paper -> paper.said(Set.of(Recognition.class))));
        var said = Stream.concat(hearing.effective().stream(), hearing.yielded().stream());
        Set<String> rules = Stream.concat(papers, said)
                .map(stood -> stood.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        if (outcome == CellOutcome.UNADDRESSED) {
            rules.add(OwnRules.UNADDRESSED.id());
        }
        if (Scope.leavesOutMissing(hearing, outcome)) {
            rules.add(OwnRules.NOT_COLLECTED.id());
        }
        return List.copyOf(rules);
    }
}
