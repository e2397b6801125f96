package dev.writ.policy.combine;

import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.List;
import java.util.stream.Stream;

/** Keeps rules of a house visible that the law overrides. */
final class Overridden {

    private Overridden() {}

    /** What stood, with a flag for each rule of the house on notice that loses to the law. */
    static List<Stood> added(Judgment judgment, List<Verdict> verdicts) {
        var flags = Notices.overridden(judgment, verdicts).stream()
                .map(stood -> new Stood(
                        stood.rule(), new Target.WholeRequest(), new Flag(FlagCode.POLICY_OVERRIDDEN_BY_LAW)));
        return Union.of(
                judgment.docket(),
                Stream.concat(judgment.stood().stream(), flags).toList());
    }
}
