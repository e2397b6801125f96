package dev.writ.policy.authoring;

import dev.writ.policy.authoring.check.DistinctIds;
import dev.writ.policy.authoring.check.Explained;
import dev.writ.policy.authoring.check.Holding;
import dev.writ.policy.authoring.check.KnownNames;
import dev.writ.policy.authoring.check.Meetable;
import dev.writ.policy.authoring.check.Proved;
import dev.writ.policy.authoring.check.Standing;
import dev.writ.policy.authoring.check.Subsumption;
import dev.writ.policy.authoring.check.UsedSources;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.pack.Pack;
import java.util.List;

/**
 * Finds what is wrong with packs beyond what keeps them from being read. Each class of the package {@code check} looks
 * for one thing.
 */
public final class PackCheck {

    private PackCheck() {}

    /**
     * Checks packs that are used together, and with no others.
     *
     * @return every problem, those of reading included, in the order of the files; empty if there is none
     */
    public static List<Problem> check(List<Reading> readings) {
        return check(readings, List.of());
    }

    /**
     * Checks packs that are used together.
     *
     * @param others packs that they are used with and that are not to be checked; one with the id of a pack that is
     *     checked gives way to it
     * @return every problem, those of reading included, in the order of the files; empty if there is none
     */
    public static List<Problem> check(List<Reading> readings, List<Pack> others) {
        var problems = new Problems();
        List<String> checked = readings.stream().map(Reading::id).toList();
        List<Pack> beside =
                others.stream().filter(pack -> !checked.contains(pack.id())).toList();
        for (Reading reading : readings) {
            reading.problems().forEach(problems::add);
            Explained.check(reading, problems);
            Proved.check(reading, problems);
            UsedSources.check(reading, problems);
            reasoned(reading, problems);
        }
        KnownNames.check(readings, beside, problems);
        DistinctIds.check(readings, beside, problems);
        Meetable.check(readings, beside, problems);
        return problems.sorted();
    }

    /** What is proved of the conditions. Each pack has steps of its own, so that none uses up those of another. */
    private static void reasoned(Reading reading, Problems problems) {
        var prover = new Prover();
        Holding.check(reading, prover, problems);
        Standing.check(reading, prover, problems);
        Subsumption.check(reading, prover, problems);
        if (prover.exhausted()) {
            problems.add(
                    ProblemCode.TOO_LARGE,
                    Place.startOf(reading.id() + "/pack.yaml"),
                    "the conditions of this pack take too long to compare with each other; split it by topic");
        }
    }
}
