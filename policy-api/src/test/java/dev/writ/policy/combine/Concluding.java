package dev.writ.policy.combine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Notice;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Judges and concludes, and each time the other way round as well, since order must not matter. */
final class Concluding {

    private Concluding() {}

    static Decision conclude(Request request, Stood... stood) {
        return conclude(request, Remedies.NONE, stood);
    }

    static Decision conclude(Request request, Remedies remedies, Stood... stood) {
        var docket = Asked.docket(request);
        var decision = Combiner.conclude(Combiner.judge(docket, List.of(stood)), remedies);
        var reversed = new ArrayList<>(List.of(stood));
        Collections.reverse(reversed);
        assertThat(Combiner.conclude(Combiner.judge(docket, reversed), remedies))
                .isEqualTo(decision);
        return decision;
    }

    static Notice notice(Request request, Stood... stood) {
        return conclude(request, stood).notice().orElseThrow();
    }

    static Remedies cures(Map<Integer, List<List<String>>> cures) {
        return new Remedies(cures, List.of(), List.of());
    }
}
