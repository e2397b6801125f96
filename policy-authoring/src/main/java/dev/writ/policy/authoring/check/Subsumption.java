package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.Authored;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.authoring.text.Problems;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** That no rule of a pack says only what another one says anyway. */
public final class Subsumption {
    private final Prover prover;
    private final Problems problems;

    private Subsumption(Prover prover, Problems problems) {
        this.prover = prover;
        this.problems = problems;
    }

    public static void check(Reading reading, Prover prover, Problems problems) {
        var subsumption = new Subsumption(prover, problems);
        alike(reading).forEach(subsumption::among);
    }

    /** Rules with equal findings and equal cures, in the order in which they stand. */
    private static Collection<List<Authored>> alike(Reading reading) {
        Map<List<Object>, List<Authored>> alike = reading.authored().stream()
                .filter(Authored::whole)
                .sorted(Comparator.comparing(Authored::place))
                .collect(Collectors.groupingBy(
                        rule -> List.of(
                                rule.rule().then(),
                                rule.rule().about().isPresent(),
                                rule.rule().card().cure()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values();
    }

    private void among(List<Authored> rules) {
        List<Premised> premised = rules.stream()
                .map(Premised::of)
                .filter(rule -> !rule.premises().never(prover))
                .toList();
        for (int later = 0; later < premised.size(); later++) {
            for (int earlier = 0; earlier < later && !prover.exhausted(); earlier++) {
                compare(premised.get(earlier), premised.get(later));
            }
        }
    }

    /** Two rules with one id are one rule written twice, which has been told. */
    private void compare(Premised earlier, Premised later) {
        if (earlier.authored().id().equals(later.authored().id())) {
            return;
        }
        if (later.standsOnlyWith(earlier, prover)) {
            tell(later.authored(), earlier.authored());
        } else if (earlier.standsOnlyWith(later, prover)) {
            tell(earlier.authored(), later.authored());
        }
    }

    private void tell(Authored idle, Authored broader) {
        problems.add(
                ProblemCode.SUBSUMED,
                idle.place(),
                "whenever `%s` stands, `%s` in %s stands and says the same; remove this one, or let the two differ"
                        .formatted(idle.id(), broader.id(), broader.place()));
    }
}
