package dev.writ.policy.engine;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.PackVersion;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An engine whose packs are exchanged while it decides. A decision is made wholly under one set of packs, which it names;
 * a pack that does not load changes nothing. Thread-safe.
 */
public final class LiveEngine implements PolicyEngine {

    private static final Logger LOG = LoggerFactory.getLogger(LiveEngine.class);

    private volatile RuleEngine current;
    private volatile Reload last;

    private LiveEngine(RuleEngine engine) {
        this.current = engine;
        this.last = new Reload.Switched(versions(engine));
    }

    /** Deciding with the packs of this engine, until another is given. */
    public static LiveEngine of(RuleEngine engine) {
        return new LiveEngine(engine);
    }

    @Override
    public Decision decide(Request request) {
        return current.decide(request);
    }

    /**
     * Loads a pack beside the packs that decide, and lets it decide from then on; decisions that are being made are made
     * to the end by the packs with which they began. Reloads wait for each other, decisions never wait.
     *
     * @param source reads the pack; what it throws is the reason why nothing changes
     * @return what decides now, and if the pack does not, why
     */
    public synchronized Reload reload(Supplier<Pack> source) {
        try {
            RuleEngine next = current.with(source.get());
            current = next;
            last = new Reload.Switched(versions(next));
        } catch (RuntimeException e) {
            last = new Reload.Kept(versions(current), String.valueOf(e.getMessage()));
            LOG.warn("a pack did not load, and the last good ones go on deciding: {}", e.getMessage());
        }
        return last;
    }

    /** What came of the last reload; at first, of the packs that the engine began with. */
    public Reload status() {
        return last;
    }

    /** The packs that decide now. */
    public List<Pack> packs() {
        return current.packs();
    }

    private static List<PackVersion> versions(RuleEngine engine) {
        return engine.packs().stream()
                .map(pack -> new PackVersion(pack.id(), pack.hash()))
                .toList();
    }
}
