package dev.writ.policy.rules;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.testkit.PackEngines;
import java.util.List;

/** Every request of the corpus with what the built-in packs decide, once for all tests. */
final class Decided {
    private static final List<Decision> ALL = by(Packs.builtIn());

    private Decided() {}

    /** In the order of {@link Corpus#all}. */
    static List<Decision> all() {
        return ALL;
    }

    /** What other packs decide. */
    static List<Decision> by(PackEngines packs) {
        return Corpus.all().stream()
                .map(asked -> packs.under(asked.house()).decide(asked.request()))
                .toList();
    }
}
