package dev.writ.policy.authoring.check;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.authoring.Authored;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.logic.Formula;
import dev.writ.policy.authoring.logic.Meant;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.request.Requester;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That what a pack requires can be brought. Rules apply together where the condition of one implies those of the
 * others; what they then require must be within the reach of at least one kind of requester, with at most two
 * instruments, as nobody is told of cures that take three. Rows of one table that apply together must share an
 * instrument: a table lists alternatives, and two rows would ask for both.
 */
public final class Meetable {
    private final Papers papers;
    private final Prover prover;
    private final Problems problems;
    private final List<Demand> demands;
    private final List<Premised> exemptions;

    private Meetable(Reading reading, Papers papers, Prover prover, Problems problems) {
        this.papers = papers;
        this.prover = prover;
        this.problems = problems;
        this.demands = whole(reading)
                .filter(rule -> rule.rule().then() instanceof Requirement)
                .map(this::demand)
                .filter(demand -> !demand.rule().premises().never(prover))
                .toList();
        this.exemptions = whole(reading)
                .filter(rule -> rule.rule().then() instanceof Exemption)
                .map(Premised::of)
                .toList();
    }

    /** A rule that requires, and the instruments that would do. */
    private record Demand(Premised rule, Set<InstrumentType> types) {
        Authored authored() {
            return rule.authored();
        }
    }

    /**
     * Looks at the requirements of some packs, each apart.
     *
     * @param others packs that are used together with them; all of them say what papers are and who can get them
     */
    public static void check(List<Reading> readings, List<Pack> others, Problems problems) {
        for (Reading reading : readings) {
            var prover = new Prover();
            new Meetable(reading, Papers.of(readings, others, prover), prover, problems).check();
        }
    }

    private static Stream<Authored> whole(Reading reading) {
        return reading.authored().stream().filter(Authored::whole).sorted(Comparator.comparing(Authored::place));
    }

    private Demand demand(Authored rule) {
        var requirement = (Requirement) rule.rule().then();
        return new Demand(Premised.of(rule), papers.meeting(requirement));
    }

    private void check() {
        List<Demand> notLifted = demands.stream()
                .filter(demand ->
                        exemptions.stream().noneMatch(lifting -> demand.rule().standsOnlyWith(lifting, prover)))
                .toList();
        List<Demand> withinReach =
                notLifted.stream().filter(this::isWithinReach).toList();
        notLifted.stream().filter(demand -> !withinReach.contains(demand)).forEach(this::tellOutOfReach);
        withinReach.forEach(demand -> check(demand, withinReach));
    }

    private boolean isWithinReach(Demand demand) {
        return requesters(demand).stream().anyMatch(requester -> canMeet(List.of(demand), requester));
    }

    private void check(Demand demand, List<Demand> demands) {
        List<Demand> together = demands.stream()
                .filter(other -> other.equals(demand) || demand.rule().standsOnlyWith(other.rule(), prover))
                .toList();
        if (requesters(demand).stream().noneMatch(requester -> canMeet(together, requester))) {
            tellTooMany(demand, together);
        } else {
            disjointRow(demand, together).ifPresent(other -> tellBoth(demand, other));
        }
    }

    private List<Requester.Type> requesters(Demand demand) {
        return Arrays.stream(Requester.Type.values())
                .filter(type -> !prover.never(demand.rule().premises().known().and(is(type))))
                .toList();
    }

    private static Formula is(Requester.Type type) {
        var ofType = new Constraint.Compare("type", Operator.EQ, List.of(type.name()));
        return new Meant(FactKind.REQUESTER, FactKind.REQUESTER.ruleName(), Map.of()).by(ofType);
    }

    private boolean canMeet(List<Demand> together, Requester.Type requester) {
        Set<InstrumentType> within = papers.within(requester);
        return within.stream()
                .anyMatch(first -> within.stream()
                        .anyMatch(second -> together.stream()
                                .allMatch(demand -> demand.types().contains(first)
                                        || demand.types().contains(second))));
    }

    private static Optional<Demand> disjointRow(Demand demand, List<Demand> together) {
        String file = demand.authored().place().file();
        return together.stream()
                .filter(other ->
                        file.endsWith(".csv") && other.authored().place().file().equals(file))
                .filter(other -> Collections.disjoint(other.types(), demand.types()))
                .findFirst();
    }

    private void tellOutOfReach(Demand demand) {
        tell(
                demand,
                demand.types().isEmpty()
                        ? "no pack knows an instrument as strong as `%s` requires; name instruments, or a weaker class"
                        : "nobody to whom `%s` applies can get any of the instruments that it requires, by the tables"
                                + " of who can get what; name others, or say `prohibit` if that is what is meant");
    }

    private void tellTooMany(Demand demand, List<Demand> together) {
        String others = together.stream()
                .filter(other -> !other.equals(demand))
                .map(other -> "`" + other.authored().id() + "`")
                .collect(Collectors.joining(", "));
        tell(
                demand,
                "whenever `%s` applies, so do " + others
                        + ", and nobody can meet them all with one instrument or two; name alternatives in one rule");
    }

    private void tellBoth(Demand demand, Demand other) {
        tell(
                demand,
                "whenever `%s` applies, so does `" + other.authored().id() + "` in "
                        + other.authored().place()
                        + ", and no instrument meets both, so two are needed; write alternatives into"
                        + " one row, or the second requirement as a rule if both are meant");
    }

    private void tell(Demand demand, String message) {
        problems.add(
                ProblemCode.UNMEETABLE,
                demand.authored().place(),
                message.formatted(demand.authored().id()));
    }
}
