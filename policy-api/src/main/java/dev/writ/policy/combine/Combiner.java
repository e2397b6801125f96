package dev.writ.policy.combine;

import dev.writ.policy.finding.Stood;
import java.util.Collection;

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
        var effects = Spoken.of(said.all(), answers);
        return new Judgment(docket, effects, verdicts, Outcomes.of(docket, effects, verdicts));
    }
}
