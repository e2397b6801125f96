package dev.writ.policy.cli;

import dev.writ.policy.Entities;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.engine.RuleEngine;
import dev.writ.policy.engine.Settings;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.rules.BuiltInPacks;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules requests are decided. */
final class RuleOptions {

    @Option(
            names = "--house",
            paramLabel = "NAME|DIR|none",
            description = "The house policy: a built-in or example one by name, a folder, or none for the law alone."
                    + " The default is what the configuration says of the entity, else `default`.")
    private @Nullable String house;

    @Option(
            names = "--houses",
            paramLabel = "DIR",
            defaultValue = "${env:POLICY_HOUSES}",
            description = "Where house policies are looked up by name, if not where the environment variable"
                    + " POLICY_HOUSES says.")
    private @Nullable Path houses;

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "Add the rules in this folder, which is a pack or holds packs. May be given several times.")
    private List<Path> packs = List.of();

    @Option(names = "--replace", description = "Let a pack from --packs take the place of a built-in one.")
    private boolean replace;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The entities that serve requests, as YAML or JSON: country, names, time zone, languages,"
                    + " users per country, house policy.")
    private @Nullable Path config;

    @Option(names = "--require-seen", description = "Decide nothing on a source that nobody has read and verified.")
    private boolean requireSeen;

    /**
     * The engine that decides by these rules.
     *
     * @param builtIn the engine with the built-in rules and nothing else, which is not waited for before it is used
     * @throws CannotStart if the options make no sense, or rules do not load
     */
    PolicyEngine engine(Supplier<PolicyEngine> builtIn) {
        if (house == null && packs.isEmpty() && config == null && !requireSeen) {
            return request -> builtIn.get().decide(request);
        }
        return engine();
    }

    private PolicyEngine engine() {
        var entities = config == null ? Entities.plain() : ConfigFile.read(config);
        var shelf = new Shelf(BuiltInPacks.law(), BuiltInPacks.houses());
        packs.forEach(folder -> shelf.add(folder, replace));
        var known = new Houses(shelf.houses(), Optional.ofNullable(houses));
        if (house != null) {
            return engine(shelf, known.find(house), entities);
        }
        var engines = new HashMap<String, PolicyEngine>();
        for (var name : houseNames(entities)) {
            engines.put(name, engine(shelf, known.find(name), entities));
        }
        return new HouseEngines(entities, Map.copyOf(engines));
    }

    private PolicyEngine engine(Shelf shelf, Optional<Pack> ofHouse, Entities entities) {
        try {
            return RuleEngine.of(new Settings(shelf.law(), ofHouse, entities, Optional.empty(), requireSeen));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw CannotStart.brokenRules(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Set<String> houseNames(Entities entities) {
        return Stream.concat(
                        Stream.of(Houses.DEFAULT),
                        entities.profiles().stream().flatMap(profile -> profile.house().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
