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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** That scenarios speak of rules and templates that exist, and each has a name of its own. */
public final class KnownNames {
    private static final String CORE = "core";

    private final List<Reading> readings;
    private final Map<String, Set<String>> ids;
    private final Problems problems;

    private KnownNames(List<Reading> readings, List<Pack> others, Problems problems) {
        this.readings = readings;
        this.ids = ids(readings, others);
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
        Set<String> templates = templates(reading);
        for (Scenario scenario : reading.scenarios()) {
            Place first = names.putIfAbsent(scenario.place().file() + scenario.name(), scenario.place());
            if (first != null) {
                problems.add(
                        ProblemCode.DUPLICATE_ID,
                        scenario.place(),
                        "the scenario `" + scenario.name() + "` already stands in " + first + "; say what differs");
            }
            scenario.like()
                    .filter(name -> !templates.isEmpty() && !templates.contains(name))
                    .ifPresent(name -> problems.add(
                            ProblemCode.SCENARIO,
                            scenario.place(),
                            "no template is called `" + name + "`" + Nearest.hint(name, templates)));
            rules(scenario);
        }
    }

    /** All that a scenario of the pack may start from; none if the core is not here, whose templates it may name. */
    private Set<String> templates(Reading reading) {
        Set<String> templates = new LinkedHashSet<>(reading.templates().keySet());
        List<Reading> core =
                readings.stream().filter(other -> other.id().equals(CORE)).toList();
        core.forEach(other -> templates.addAll(other.templates().keySet()));
        return core.isEmpty() ? Set.of() : templates;
    }

    private void rules(Scenario scenario) {
        scenario.stands().forEach(id -> known(id, scenario));
        scenario.silent().forEach(id -> known(id, scenario));
        Set<String> standing = new HashSet<>(scenario.stands());
        scenario.silent().stream()
                .filter(standing::contains)
                .forEach(id -> problems.add(
                        ProblemCode.SCENARIO, scenario.place(), "`" + id + "` cannot both stand and be silent"));
    }

    private void known(String id, Scenario scenario) {
        List<Set<String>> among = ids.entrySet().stream()
                .filter(pack -> Ids.prefixed(id, pack.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!among.isEmpty() && among.stream().noneMatch(names -> names.contains(id))) {
            List<String> names = among.stream().flatMap(Set::stream).sorted().toList();
            problems.add(
                    ProblemCode.SCENARIO, scenario.place(), "no rule is called `" + id + "`" + Nearest.hint(id, names));
        }
    }

    /**
     * The ids of rules by pack. Rules of packs that are not here cannot be looked up, nor those of a pack of which a file
     * cannot be read. Of packs that are used together with them only regimes are asked: the engine itself speaks as the
     * core, and every house begins its ids with the same word.
     */
    private static Map<String, Set<String>> ids(List<Reading> readings, List<Pack> others) {
        Map<String, Set<String>> ids = new HashMap<>();
        readings.stream()
                .filter(reading -> !reading.ids().isEmpty())
                .forEach(reading -> ids.put(reading.id(), reading.ids()));
        others.stream()
                .filter(pack -> pack.kind() == PackKind.REGIME)
                .forEach(pack ->
                        ids.put(pack.id(), pack.rules().stream().map(Rule::id).collect(Collectors.toSet())));
        return ids;
    }
}
