package dev.writ.policy.combine;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Stood;
import java.util.List;
import java.util.Set;

/** Says a requirement in instrument types, also one that names a class of strength. */
final class Needs {

    private Needs() {}

    static Requires requires(Docket docket, Stood stood) {
        var requirement = (Requirement) stood.finding();
        var types = requirement
                .atLeast()
                .map(needed -> atLeast(docket, needed))
                .orElseGet(() -> requirement.anyOf().stream().sorted().toList());
        return new Requires(types, stood.rule().id());
    }

    private static List<InstrumentType> atLeast(Docket docket, Strength needed) {
        return docket.classes().entrySet().stream()
                .filter(entry -> entry.getKey().atLeast(needed))
                .map(entry -> entry.getValue())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
