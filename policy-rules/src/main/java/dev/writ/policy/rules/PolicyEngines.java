package dev.writ.policy.rules;

import dev.writ.policy.DataCatalogue;
import dev.writ.policy.Entities;
import dev.writ.policy.PolicyEngine;
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
    private final Optional<DataCatalogue> catalogue;

    private PolicyEngines(Settings settings, Optional<DataCatalogue> catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
    }

    /** An engine with every built-in law and the default house policy. */
    public static PolicyEngine builtIn() {
        return configure().engine();
    }

    /** The same, to be configured. */
    public static PolicyEngines configure() {
        Settings settings =
                new Settings(BuiltInPacks.law(), Optional.of(house(DEFAULT_HOUSE)), Entities.plain(), false);
        return new PolicyEngines(settings, Optional.empty());
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
        return with(new Settings(settings.packs(), Optional.of(house), settings.entities(), settings.requireSeen()));
    }

    /** Without a house policy: core and the law alone decide. */
    public PolicyEngines withoutHouse() {
        return with(new Settings(settings.packs(), Optional.empty(), settings.entities(), settings.requireSeen()));
    }

    /** With further regimes on the shelf. */
    public PolicyEngines withLaw(List<Pack> regimes) {
        List<Pack> packs = new ArrayList<>(settings.packs());
        packs.addAll(regimes);
        return with(new Settings(packs, settings.house(), settings.entities(), settings.requireSeen()));
    }

    /** With the profiles of the serving entities, and which of them serves where a request does not say. */
    public PolicyEngines withEntities(Entities entities) {
        return with(new Settings(settings.packs(), settings.house(), entities, settings.requireSeen()));
    }

    /** With the names of the host's own data; an element that it lacks is treated as private content. */
    public PolicyEngines withCatalogue(DataCatalogue catalogue) {
        return new PolicyEngines(settings, Optional.of(catalogue));
    }

    /** Refusing decisions that rest on a source that nobody has read. */
    public PolicyEngines requiringSeenSources() {
        return with(new Settings(settings.packs(), settings.house(), settings.entities(), true));
    }

    /**
     * Loads the engine.
     *
     * @throws IllegalStateException if a pack does not load whole
     */
    public PolicyEngine engine() {
        RuleEngine engine = RuleEngine.of(settings);
        return catalogue
                .<PolicyEngine>map(names -> request -> engine.decide(names.lookUp(request)))
                .orElse(engine);
    }

    private PolicyEngines with(Settings changed) {
        return new PolicyEngines(changed, catalogue);
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
