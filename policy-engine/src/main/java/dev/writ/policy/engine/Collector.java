package dev.writ.policy.engine;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where rules say that they stand. A set: a rule that stands for a fact twice stands for it once. Not API; public only
 * so that compiled rules of the second opinion can reach it. Used by one thread.
 */
public final class Collector {

    /** A rule, and the fact that it is about; absent if it is about the whole request. */
    public record Match(String rule, Optional<Record> fact) {}

    private final Set<Match> matches = new LinkedHashSet<>();

    public void add(String rule) {
        matches.add(new Match(rule, Optional.empty()));
    }

    public void add(String rule, Record fact) {
        matches.add(new Match(rule, Optional.of(fact)));
    }

    public Set<Match> matches() {
        return Set.copyOf(matches);
    }
}
