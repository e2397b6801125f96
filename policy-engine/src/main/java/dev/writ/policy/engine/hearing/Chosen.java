package dev.writ.policy.engine.hearing;

import dev.writ.policy.decision.PackTie;
import java.util.Set;

/** A pack that speaks, and why. */
record Chosen(LoadedPack pack, Set<PackTie> because) {

    /** Whether it may require and forbid, rather than only say what papers are. */
    boolean binds() {
        return because.stream().anyMatch(tie -> tie != PackTie.INSTRUMENT);
    }
}
