package dev.writ.policy.combine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Judges, and each time the other way round as well, since order must not matter. */
final class Judging {

    private Judging() {}

    static Judgment judge(Request request, Stood... stood) {
        var docket = Asked.docket(request);
        var judgment = Combiner.judge(docket, List.of(stood));
        var reversed = new ArrayList<>(List.of(stood));
        Collections.reverse(reversed);
        assertThat(Combiner.judge(docket, reversed)).isEqualTo(judgment);
        return judgment;
    }

    /** Of a request with one part. */
    static Verdict verdict(Request request, Stood... stood) {
        var verdicts = judge(request, stood).verdicts();
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    static CellOutcome outcome(Request request, Stood... stood) {
        return verdict(request, stood).outcome();
    }

    static List<CellOutcome> outcomes(Request request, Stood... stood) {
        return judge(request, stood).verdicts().stream().map(Verdict::outcome).toList();
    }
}
