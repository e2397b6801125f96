package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.text.Problems;

/** That somebody says why there is such a rule. */
public final class Explained {

    private Explained() {}

    public static void check(Reading reading, Problems problems) {
        reading.rules().forEach((id, note) -> {
            if (note.reason().isEmpty() && !note.isMissing()) {
                problems.add(
                        ProblemCode.UNEXPLAINED,
                        note.place(),
                        "`" + id + "` has no reason; say in one to three sentences why there is such a rule");
            }
        });
    }
}
