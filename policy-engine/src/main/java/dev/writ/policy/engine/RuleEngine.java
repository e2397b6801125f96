package dev.writ.policy.engine;

import dev.writ.policy.DecisionException;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.engine.hearing.Court;
import dev.writ.policy.engine.hearing.Shelf;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Request;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides requests by packs of rules. Load it once and use it from any number of threads: it is immutable, every decision
 * has a session of its own, and the same request always gets the same decision.
 */
public final class RuleEngine implements PolicyEngine {

    private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

    private final Settings settings;
    private final Shelf shelf;
    private final Court court;

    private RuleEngine(Settings settings, Shelf shelf) {
        this.settings = settings;
        this.shelf = shelf;
        this.court = new Court(shelf, version());
    }

    /**
     * Loads the core pack and the house; regimes load when a request first needs them.
     *
     * @throws IllegalStateException if Drools does not load a pack whole
     */
    public static RuleEngine of(Settings settings) {
        return new RuleEngine(settings, new Shelf(settings));
    }

    /**
     * An engine that decides with this pack too: in the place of the one with its id, or of the house if it is a house
     * policy. This engine goes on as it is.
     *
     * @throws IllegalArgumentException if the packs do not go together
     * @throws IllegalStateException if Drools does not load the pack whole
     */
    public RuleEngine with(Pack pack) {
        Settings changed = settings.with(pack);
        return new RuleEngine(changed, shelf.with(changed));
    }

    /** Core, the regimes on the shelf, and the house. */
    public List<Pack> packs() {
        return settings.all();
    }

    @Override
    public Decision decide(Request request) {
        EntityProfile entity = request.entity()
                .or(settings.entities()::serving)
                .map(settings.entities()::profile)
                .orElseThrow(() -> new DecisionException("the request names no `entity`, and none is configured"));
        Decision decision = heard(request, entity);
        LOG.debug("decided under {}", decision.decidedUnder());
        if (settings.requireSeen()) {
            requireSeen(decision);
        }
        return decision;
    }

    private Decision heard(Request request, EntityProfile entity) {
        try {
            return court.decide(named(request), entity);
        } catch (DecisionException | InvalidRequestException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new DecisionException("a rule failed, so nothing was decided; disclose nothing on this request", e);
        }
    }

    private Request named(Request request) {
        return settings.catalogue().map(names -> names.lookUp(request)).orElse(request);
    }

    private static void requireSeen(Decision decision) {
        decision.reasons().stream()
                .filter(reason -> reason.citations().stream()
                        .anyMatch(citation -> citation.status() == CitationStatus.UNVERIFIED))
                .findFirst()
                .ifPresent(reason -> {
                    throw new DecisionException("the decision rests on `" + reason.rule()
                            + "`, which cites a source that nobody has read; verify the source, or decide without"
                            + " requiring seen sources");
                });
    }

    private static String version() {
        String version = RuleEngine.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
