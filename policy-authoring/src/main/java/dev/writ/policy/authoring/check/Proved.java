package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.text.Problems;
import java.util.HashSet;
import java.util.Set;

/** That scenarios show every rule standing, and silent. */
public final class Proved {

    private Proved() {}

    public static void check(Reading reading, Problems problems) {
        Set<String> standing = new HashSet<>();
        Set<String> silent = new HashSet<>();
        reading.scenarios().forEach(scenario -> {
            standing.addAll(scenario.stands());
            silent.addAll(scenario.silent());
        });
        reading.rules().forEach((id, note) -> {
            if (!standing.contains(id)) {
                problems.add(
                        ProblemCode.NEVER_STANDS,
                        note.place(),
                        "`" + id + "` stands in no scenario; add one, and list the rule under `stands`");
            }
            if (!silent.contains(id)) {
                problems.add(
                        ProblemCode.NEVER_SILENT,
                        note.place(),
                        "`" + id + "` is silent in no scenario; add one, and list the rule under `silent`");
            }
        });
    }
}
