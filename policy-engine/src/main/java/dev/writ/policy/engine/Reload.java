package dev.writ.policy.engine;

import dev.writ.policy.decision.PackVersion;
import java.util.List;

/** What came of exchanging a pack. */
public sealed interface Reload {

    /** The packs that decide now. */
    List<PackVersion> packs();

    /** The pack decides from now on. */
    record Switched(List<PackVersion> packs) implements Reload {
        public Switched {
            packs = List.copyOf(packs);
        }
    }

    /**
     * The pack does not load, so the last good ones go on deciding.
     *
     * @param reason what is wrong with it, for who wrote it
     */
    record Kept(List<PackVersion> packs, String reason) implements Reload {
        public Kept {
            packs = List.copyOf(packs);
        }
    }
}
