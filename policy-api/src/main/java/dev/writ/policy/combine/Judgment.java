package dev.writ.policy.combine;

import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Stood;
import java.util.List;

/** Every part decided, and the request's outcome, before cures and questions are looked for. */
public record Judgment(Docket docket, List<Stood> stood, List<Verdict> verdicts, Outcome outcome) {
    public Judgment {
        stood = List.copyOf(stood);
        verdicts = List.copyOf(verdicts);
    }
}
