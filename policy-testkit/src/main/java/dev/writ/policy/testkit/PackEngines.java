package dev.writ.policy.testkit;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.combine.OwnRules;
import dev.writ.policy.engine.RuleEngine;
import dev.writ.policy.engine.Settings;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.RuleCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Engines made of packs, one for each house, loaded when it is first asked for. Thread-safe. */
public final class PackEngines implements Engines {
    private final List<Pack> packs;
    private final Set<String> rules;
    private final Map<String, PolicyEngine> engines = new ConcurrentHashMap<>();

    private PackEngines(List<Pack> packs, Set<String> rules) {
        this.packs = List.copyOf(packs);
        this.rules = Set.copyOf(rules);
    }

    /**
     * Engines that decide by these packs.
     *
     * @param packs core, regimes and houses
     */
    public static PackEngines of(List<Pack> packs) {
        return new PackEngines(packs, ids(packs));
    }

    /** The same with every pack changed; a rule that the change takes away is still known by its id. */
    public PackEngines changed(UnaryOperator<Pack> change) {
        return new PackEngines(packs.stream().map(change).toList(), rules);
    }

    /** The same without one rule, which is still known by its id. */
    public PackEngines without(Rule rule) {
        return changed(pack -> new Pack(
                pack.id(),
                pack.title(),
                pack.kind(),
                pack.country(),
                pack.hash(),
                pack.rules().stream()
                        .filter(other -> !other.id().equals(rule.id()))
                        .toList(),
                pack.obtainable()));
    }

    /** Core, regimes and houses. */
    public List<Pack> packs() {
        return packs;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also when the packs do not go together
     * @throws IllegalStateException if a pack does not load whole
     */
    @Override
    public PolicyEngine under(String house) {
        return engines.computeIfAbsent(house, this::engine);
    }

    @Override
    public Set<String> rules() {
        return rules;
    }

    private PolicyEngine engine(String house) {
        var law = packs.stream().filter(pack -> pack.kind() != PackKind.HOUSE).toList();
        return RuleEngine.of(new Settings(law, house(house)));
    }

    private Optional<Pack> house(String name) {
        if (name.equals("none")) {
            return Optional.empty();
        }
        var houses =
                packs.stream().filter(pack -> pack.kind() == PackKind.HOUSE).toList();
        return Optional.of(houses.stream()
                .filter(pack -> pack.id().equals("house." + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no house `" + name + "`; houses at hand: " + names(houses))));
    }

    private static String names(List<Pack> houses) {
        return Stream.concat(Stream.of("none"), houses.stream().map(pack -> Scenarios.house(pack.id())))
                .collect(Collectors.joining(", "));
    }

    private static Set<String> ids(List<Pack> packs) {
        var written = packs.stream().flatMap(pack -> pack.rules().stream()).map(Rule::id);
        return Stream.concat(written, OwnRules.all().stream().map(RuleCard::id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
