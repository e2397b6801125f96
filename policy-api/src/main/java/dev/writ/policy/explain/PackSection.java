package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import java.util.stream.Stream;

/** The rules that decided, in the version that did. */
final class PackSection {

    private PackSection() {}

    static Section of(Decision decision, Marks marks) {
        var under = decision.decidedUnder();
        var packs = under.packs().stream().map(pack -> "Pack " + pack.id() + ", content " + pack.hash());
        return Section.of(
                "Decided with",
                Stream.concat(packs, Stream.of("Engine " + under.engine()))
                        .map(Entry::of)
                        .toList());
    }
}
