package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.Ids;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.PackKind;
import dev.writ.policy.engine.pack.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** That scenarios speak of rules and templates that exist, and each has a name of its own. */
public final class KnownNames {
    private static final String CORE = "core";

    private final List<Reading> readings;
    private final List<Pack> others;
    private final Problems problems;

    private KnownNames(List<Reading> readings, List<Pack> others, Problems problems) {
        this.readings = readings;
        this.others = others;
        this.problems = problems;
    }

    /**
     * Looks at the scenarios of some packs.
     *
     * @param others packs that are used together with them
     */
    public static void check(List<Reading> readings, List<Pack> others, Problems problems) {
        var names = new KnownNames(readings, others, problems);
        readings.forEach(names::scenarios);
    }

    private void scenarios(Reading reading) {
        Map<String, Place> names = new HashMap<>();
        for (Scenario scenario : reading.scenarios()) {
            Place first = names.putIfAbsent(scenario.place().file() + scenario.name(), scenario.place());
            if (first != null) {
                problems.add(
                        ProblemCode.DUPLICATE_ID,
                        scenario.place(),
                        "the scenario `" + scenario.name() + "` already stands in " + first + "; say what differs");
            }
            template(scenario, reading);
            scenario.stands().forEach(id -> known(id, scenario));
            scenario.silent().forEach(id -> known(id, scenario));
            scenario.stands().stream()
                    .filter(scenario.silent()::contains)
                    .forEach(id -> problems.add(
                            ProblemCode.SCENARIO, scenario.place(), "`" + id + "` cannot both stand and be silent"));
        }
    }

    /** Templates of the core cannot be looked up without it. */
    private void template(Scenario scenario, Reading reading) {
        List<String> templates = new ArrayList<>(reading.templates().keySet());
        List<Reading> core =
                readings.stream().filter(other -> other.id().equals(CORE)).toList();
        core.forEach(other -> templates.addAll(other.templates().keySet()));
        scenario.like()
                .filter(name -> !core.isEmpty() && !templates.contains(name))
                .ifPresent(name -> problems.add(
                        ProblemCode.SCENARIO,
                        scenario.place(),
                        "no template is called `" + name + "`" + Nearest.hint(name, templates)));
    }

    /**
     * Rules of packs that are not here cannot be looked up. Of those that are used together with them only regimes are
     * asked: the engine itself speaks as the core, and every house begins its ids with the same word.
     */
    private void known(String id, Scenario scenario) {
        List<String> ids = Stream.concat(
                        readings.stream()
                                .filter(reading -> Ids.prefixed(id, reading.id()))
                                .flatMap(reading -> reading.ids().stream()),
                        others.stream()
                                .filter(pack -> pack.kind() == PackKind.REGIME)
                                .filter(pack -> Ids.prefixed(id, pack.id()))
                                .flatMap(pack -> pack.rules().stream())
                                .map(Rule::id))
                .toList();
        if (!ids.isEmpty() && !ids.contains(id)) {
            problems.add(
                    ProblemCode.SCENARIO, scenario.place(), "no rule is called `" + id + "`" + Nearest.hint(id, ids));
        }
    }
}
