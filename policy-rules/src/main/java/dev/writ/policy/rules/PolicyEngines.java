package dev.writ.policy.rules;

import dev.writ.policy.DataCatalogue;
import dev.writ.policy.Entities;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.engine.LiveEngine;
import dev.writ.policy.engine.RuleEngine;
import dev.writ.policy.engine.Settings;
import dev.writ.policy.engine.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes engines that decide with the built-in packs. Load one, keep it, and decide from any number of threads.
 *
 * <pre>{@code
 * PolicyEngine engine = PolicyEngines.builtIn();
 * Decision decision = engine.decide(request);
 * }</pre>
 *
 * <p>Immutable; every {@code with} method returns another one.
 */
public final class PolicyEngines {

    /** The house policy that decides where none is named. */
    public static final String DEFAULT_HOUSE = "house.default";

    private final Settings settings;

    private PolicyEngines(Settings settings) {
        this.settings = settings;
    }

    /** An engine with every built-in law and the default house policy. */
    public static PolicyEngine builtIn() {
        return configure().engine();
    }

    /** The same, to be configured. */
    public static PolicyEngines configure() {
        return new PolicyEngines(new Settings(BuiltInPacks.law(), Optional.of(house(DEFAULT_HOUSE))));
    }

    /**
     * With a built-in house policy instead of the default one.
     *
     * @throws IllegalArgumentException if there is none of that name; the message lists those that are
     */
    public PolicyEngines withHouse(String name) {
        return withHouse(house(name));
    }

    /** With a house policy of one's own. */
    public PolicyEngines withHouse(Pack house) {
        return new PolicyEngines(settings.with(settings.packs(), Optional.of(house)));
    }

    /** Without a house policy: core and the law alone decide. */
    public PolicyEngines withoutHouse() {
        return new PolicyEngines(settings.with(settings.packs(), Optional.empty()));
    }

    /** With further regimes on the shelf. */
    public PolicyEngines withLaw(List<Pack> regimes) {
        List<Pack> packs = new ArrayList<>(settings.packs());
        packs.addAll(regimes);
        return new PolicyEngines(settings.with(packs, settings.house()));
    }

    /** With the profiles of the serving entities, and which of them serves where a request does not say. */
    public PolicyEngines withEntities(Entities entities) {
        return with(entities, settings.catalogue(), settings.requireSeen());
    }

    /** With the names of the host's own data; an element that it lacks is treated as private content. */
    public PolicyEngines withCatalogue(DataCatalogue catalogue) {
        return with(settings.entities(), Optional.of(catalogue), settings.requireSeen());
    }

    /** Refusing decisions that rest on a source that nobody has read. */
    public PolicyEngines requiringSeenSources() {
        return with(settings.entities(), settings.catalogue(), true);
    }

    /**
     * Loads the engine.
     *
     * @throws IllegalStateException if a pack does not load whole
     */
    public RuleEngine engine() {
        return RuleEngine.of(settings);
    }

    /**
     * Loads an engine whose packs can be exchanged while it decides.
     *
     * @throws IllegalStateException if a pack does not load whole
     */
    public LiveEngine live() {
        return LiveEngine.of(engine());
    }

    private PolicyEngines with(Entities entities, Optional<DataCatalogue> catalogue, boolean requireSeen) {
        return new PolicyEngines(new Settings(settings.packs(), settings.house(), entities, catalogue, requireSeen));
    }

    private static Pack house(String name) {
        List<Pack> houses = BuiltInPacks.houses();
        return houses.stream()
                .filter(pack -> pack.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no built-in house policy `" + name
                        + "`; built in: " + houses.stream().map(Pack::id).toList()));
    }
}
