package dev.writ.policy.testkit;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.DecisionBuilder;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses everybody, because of {@code core.no}. */
final class Refusing implements Engines {

    @Override
    public PolicyEngine under(String house) {
        if (!house.equals("none")) {
            throw new IllegalArgumentException("no house `" + house + "`");
        }
        return Refusing::refuse;
    }

    @Override
    public Set<String> rules() {
        return Set.of("core.no", "core.yes");
    }

    private static Decision refuse(Request request) {
        return DecisionBuilder.builder()
                .requestId(request.id())
                .decidedUnder(new DecidedUnder(List.of(), Optional.empty(), LocalDate.EPOCH, "test"))
                .outcome(Outcome.REJECT)
                .counting(new Counting(CountingClass.LEGAL, 0, false, false, true, Optional.empty(), Optional.empty()))
                .reasons(List.of(new Reason("core.no", "No", "nobody gets anything", List.of())))
                .build();
    }
}
