package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.pack.Pack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** That no id means two things: neither in packs that are used together, nor beside the packs that are built in. */
public final class DistinctIds {
    private final Map<String, String> where = new HashMap<>();
    private final Problems problems;

    private DistinctIds(Problems problems) {
        this.problems = problems;
    }

    /**
     * Looks at all ids of some packs.
     *
     * @param others packs that are used together with them
     */
    public static void check(List<Reading> readings, List<Pack> others, Problems problems) {
        var ids = new DistinctIds(problems);
        others.forEach(ids::add);
        ids.packs(readings);
        for (Reading reading : readings) {
            reading.rules().forEach((id, note) -> ids.add(id, note.place()));
            reading.obtainable().forEach((id, note) -> ids.add(id, note.place()));
        }
    }

    private void packs(List<Reading> readings) {
        readings.stream()
                .collect(Collectors.groupingBy(Reading::id, Collectors.counting()))
                .forEach((id, count) -> {
                    if (count > 1) {
                        problems.add(
                                ProblemCode.DUPLICATE_ID,
                                Place.startOf(id + "/pack.yaml"),
                                "two of the folders are the pack `" + id + "`; give one of them another name");
                    }
                });
    }

    private void add(Pack other) {
        other.rules().forEach(rule -> where.putIfAbsent(rule.id(), rule.place()));
        other.obtainable().forEach(row -> where.putIfAbsent(row.card().id(), "the pack `" + other.id() + "`"));
    }

    private void add(String id, Place place) {
        String first = where.putIfAbsent(id, place.toString());
        if (first != null) {
            problems.add(
                    ProblemCode.DUPLICATE_ID,
                    place,
                    "`" + id + "` already stands in " + first + "; every rule and row has its own id");
        }
    }
}
