package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import java.util.ArrayList;
import java.util.List;

/** Verdicts when it is known what could be brought: whoever can bring nothing that helps is refused. */
final class Final {

    private Final() {}

    static List<Verdict> verdicts(Judgment judgment, Remedies remedies) {
        var verdicts = new ArrayList<>(judgment.verdicts());
        remedies.cures().forEach((part, cures) -> {
            var verdict = verdicts.get(part);
            if (cures.isEmpty() && verdict.outcome() == CellOutcome.NEEDS_PROCESS) {
                verdicts.set(part, verdict.beyondCure());
            }
        });
        return List.copyOf(verdicts);
    }
}
