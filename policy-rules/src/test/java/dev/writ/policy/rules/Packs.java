package dev.writ.policy.rules;

import dev.writ.policy.Entities;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.combine.OwnRules;
import dev.writ.policy.engine.RuleEngine;
import dev.writ.policy.engine.Settings;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.testkit.Engines;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Engines made of packs: those that travel with the library, or a change of them.
 *
 * @param all core, regimes and houses
 * @param rules ids of all rules, the combiner's own among them, and those that a change took away
 * @param engines by house, made when first asked for
 */
record Packs(List<Pack> all, Set<String> rules, Map<String, PolicyEngine> engines) implements Engines {

    static Packs builtIn() {
        var all = Stream.concat(BuiltInPacks.law().stream(), BuiltInPacks.houses().stream())
                .toList();
        return new Packs(all, ids(all), new ConcurrentHashMap<>());
    }

    /** The same, with every pack changed. */
    Packs changed(UnaryOperator<Pack> change) {
        return new Packs(all.stream().map(change).toList(), rules, new ConcurrentHashMap<>());
    }

    @Override
    public PolicyEngine under(String house) {
        return engines.computeIfAbsent(house, this::engine);
    }

    private PolicyEngine engine(String house) {
        var law = all.stream().filter(pack -> pack.kind() != PackKind.HOUSE).toList();
        return RuleEngine.of(new Settings(law, house(house), Entities.plain(), false));
    }

    private Optional<Pack> house(String name) {
        if (name.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(all.stream()
                .filter(pack -> pack.id().equals("house." + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no house `" + name + "`")));
    }

    private static Set<String> ids(List<Pack> packs) {
        var written = packs.stream().flatMap(pack -> pack.rules().stream()).map(Rule::id);
        return Stream.concat(written, OwnRules.all().stream().map(RuleCard::id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
