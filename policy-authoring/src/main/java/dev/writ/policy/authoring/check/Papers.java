package dev.writ.policy.authoring.check;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.logic.Meant;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Obtainable;
import dev.writ.policy.engine.pack.Operator;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.request.Requester;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which instruments would do, and who can get them, as far as the packs at hand say; what they leave open, might. */
final class Papers {
    private static final Set<InstrumentType> ALL = EnumSet.allOf(InstrumentType.class);

    private final List<Rule> recognitions;
    private final List<Obtainable> obtainable;
    private final Prover prover;

    private Papers(List<Rule> recognitions, List<Obtainable> obtainable, Prover prover) {
        this.recognitions = recognitions;
        this.obtainable = obtainable;
        this.prover = prover;
    }

    /** As packs that are used together describe them, if the core is among them and all can be read. */
    static Papers of(List<Reading> readings, List<Pack> others, Prover prover) {
        List<Pack> packs = Stream.concat(readings.stream().flatMap(reading -> reading.pack().stream()), others.stream())
                .toList();
        boolean known = packs.size() == readings.size() + others.size()
                && packs.stream().anyMatch(pack -> pack.kind() == PackKind.CORE);
        return new Papers(
                packs.stream()
                        .flatMap(pack -> pack.rules().stream())
                        .filter(rule -> known && rule.then() instanceof Recognition)
                        .toList(),
                packs.stream()
                        .filter(pack -> known)
                        .flatMap(pack -> pack.obtainable().stream())
                        .toList(),
                prover);
    }

    /** The types of which some instrument would do. */
    Set<InstrumentType> meeting(Requirement requirement) {
        return requirement.atLeast().map(this::atLeast).orElse(requirement.anyOf());
    }

    /** What this requester can get, in whichever country. */
    Set<InstrumentType> within(Requester.Type requester) {
        return obtainable.isEmpty()
                ? ALL
                : obtainable.stream()
                        .filter(row -> row.requesters().contains(requester))
                        .flatMap(row -> row.instruments().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Set<InstrumentType> atLeast(Strength needed) {
        return recognitions.isEmpty()
                ? ALL
                : recognitions.stream()
                        .filter(rule -> ((Recognition) rule.then()).strength().atLeast(needed))
                        .flatMap(this::recognised)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<InstrumentType> recognised(Rule rule) {
        return ALL.stream()
                .filter(type -> rule.when().stream()
                        .filter(pattern -> pattern.variable().equals(rule.about()))
                        .noneMatch(pattern -> excludes(pattern, type)));
    }

    private boolean excludes(Pattern pattern, InstrumentType type) {
        var meant = new Meant(FactKind.INSTRUMENT, "Instrument", Map.of());
        var ofType = new Constraint.Compare("type", Operator.EQ, List.of(type.name()));
        return prover.never(meant.by(new Constraint.All(List.of(pattern.constraint(), ofType))));
    }
}
