package dev.writ.policy.authoring.drl;

import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.finding.Finding;
import java.util.List;
import java.util.Optional;

/** When a rule speaks, about what, and what it says. */
public record Meaning(List<PlacedPattern> patterns, Optional<String> about, Finding then) {
    public Meaning {
        patterns = List.copyOf(patterns);
    }

    /** The patterns alone. */
    public List<Pattern> when() {
        return patterns.stream().map(PlacedPattern::pattern).toList();
    }
}
