package dev.writ.policy.combine;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Stood;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * From findings to a decision. Pure functions: equal input in any order gives an equal answer. Safe to call from any
 * thread.
 */
public final class Combiner {

    private Combiner() {}

    /**
     * Decides every part.
     *
     * @param stood what the rules found about the docket; its parts by their index there
     * @return the verdicts, and what stood as it is in effect: a bar or flag on the parts of which it speaks, without
     *     those that speak of none, and with what the combiner found itself
     */
    public static Judgment judge(Docket docket, Collection<Stood> stood) {
        var said = Said.of(docket, stood);
        var answers = Answers.of(docket, said);
        var verdicts = Settled.verdicts(docket, said.all(), answers);
        var effects = Spoken.of(docket, said.all(), answers);
        return new Judgment(docket, effects, verdicts, Outcomes.of(docket, effects, verdicts));
    }

    /**
     * Puts a judgment together with what deciding again has told, but for the timeline, which compares such answers.
     *
     * @throws IndexOutOfBoundsException if the remedies name a part that the docket does not have
     */
    public static Decision conclude(Judgment judgment, Remedies remedies) {
        var docket = judgment.docket();
        var verdicts = Final.verdicts(judgment, remedies);
        var outcome = Outcomes.of(docket, judgment.stood(), verdicts);
        var stood = Overridden.added(judgment, verdicts);
        var faults = new Faults(docket, stood);
        var duties = new Duties(docket, stood);
        var counting = new Counts(docket, stood, verdicts).counting();
        var conditions = new Conditions(docket, stood, counting.accounts());
        return new Decision(
                docket.request().id(),
                docket.under(),
                outcome,
                Cells.of(judgment, verdicts, remedies),
                faults.defects(),
                faults.bars(),
                Optional.of(Notices.of(judgment, verdicts)),
                Preserved.of(judgment, verdicts, outcome),
                conditions.fee(),
                outcome == Outcome.WITHDRAWN ? Optional.empty() : duties.due(),
                duties.tasks(),
                Approvals.of(stood, verdicts),
                faults.flags(),
                conditions.challenges(),
                remedies.questions(),
                remedies.assumed(),
                conditions.limits(verdicts.stream().anyMatch(Verdict::granted)),
                counting,
                List.of(),
                Reasons.of(stood, outcome));
    }
}
