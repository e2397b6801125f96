package dev.writ.policy.cli;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.combine.OwnRules;
import dev.writ.policy.engine.RuleEngine;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.rules.BuiltInPacks;
import dev.writ.policy.rules.PolicyEngines;
import dev.writ.policy.testkit.Engines;
import dev.writ.policy.testkit.Scenarios;
import dev.writ.policy.testkit.Trial;
import dev.writ.policy.testkit.Trials;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack as it was saved, tried out among the built-in ones, which are loaded once and not again for every save. Used by
 * one thread.
 */
final class PackTrial implements Engines {
    private static final String NONE = "none";
    private static final String HOUSE = "house.";

    private final RuleEngine law;
    private final Pack pack;
    private final Map<String, PolicyEngine> engines = new HashMap<>();

    private PackTrial(RuleEngine law, Pack pack) {
        this.law = pack.kind() == PackKind.HOUSE ? law : law.with(pack);
        this.pack = pack;
    }

    /** The built-in law, to try packs with. */
    static RuleEngine law() {
        return PolicyEngines.configure().withoutHouse().engine();
    }

    static PackTrial of(RuleEngine law, Pack pack) {
        return new PackTrial(law, pack);
    }

    /** Some scenarios of the pack. */
    List<Trial> scenarios(Reading reading, List<Scenario> some) {
        return Trials.of(reading, some, Scenarios.templates(BuiltInPacks.templates()), this);
    }

    /** The engine that decides with the pack: under it, if it is a house, else under none. */
    PolicyEngine engine() {
        return under(pack.kind() == PackKind.HOUSE ? pack.id().substring(HOUSE.length()) : NONE);
    }

    @Override
    public PolicyEngine under(String house) {
        return engines.computeIfAbsent(house, name -> name.equals(NONE) ? law : law.with(house(name)));
    }

    @Override
    public Set<String> rules() {
        var written = Stream.concat(law.packs().stream(), houses())
                .flatMap(each -> each.rules().stream())
                .map(Rule::id);
        return Stream.concat(written, OwnRules.all().stream().map(RuleCard::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Pack house(String name) {
        return houses().filter(house -> house.id().equals(HOUSE + name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no house `" + name + "`"));
    }

    private Stream<Pack> houses() {
        var builtIn = BuiltInPacks.houses().stream().filter(house -> !house.id().equals(pack.id()));
        return pack.kind() == PackKind.HOUSE ? Stream.concat(Stream.of(pack), builtIn) : builtIn;
    }
}
