package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Source;
import dev.writ.policy.authoring.text.Problems;

/** That some rule cites every source; of a pack of which something cannot be read, nobody knows. */
public final class UsedSources {

    private UsedSources() {}

    public static void check(Reading reading, Problems problems) {
        if (reading.pack().isEmpty()) {
            return;
        }
        for (Source source : reading.sources()) {
            if (!reading.cited().contains(source.id())) {
                problems.add(
                        ProblemCode.UNUSED_SOURCE,
                        source.place(),
                        "no rule cites `" + source.id() + "`; cite it or remove it");
            }
        }
    }
}
