package dev.writ.policy.authoring;

import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is wrong with packs beyond what keeps them from being read: rules that nothing proves or explains, sources
 * that nothing cites, ids that two packs use, scenarios that speak of what does not exist. That a house policy lifts
 * what the law requires is not looked for: no rule can say so, as an exemption speaks for its own pack only.
 */
public final class PackCheck {
    private static final String CORE = "core";

    private final List<Reading> readings;
    private final Problems problems = new Problems();

    private PackCheck(List<Reading> readings) {
        this.readings = readings;
    }

    /**
     * Checks packs that are used together.
     *
     * @return every problem, those of reading included, in the order of the files; empty if there is none
     */
    public static List<Problem> check(List<Reading> readings) {
        return new PackCheck(List.copyOf(readings)).check();
    }

    private List<Problem> check() {
        readings.forEach(reading -> {
            reading.problems().forEach(problems::add);
            explained(reading);
            proved(reading);
            scenarios(reading);
            unused(reading);
        });
        sharedIds();
        return problems.sorted();
    }

    private void explained(Reading reading) {
        reading.rules().forEach((id, note) -> {
            if (note.reason().isEmpty() && !note.isMissing()) {
                problems.add(
                        ProblemCode.UNEXPLAINED,
                        note.place(),
                        "`" + id + "` has no reason; say in one to three sentences why there is such a rule");
            }
        });
    }

    private void proved(Reading reading) {
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

    /** Rules of packs that are not here cannot be looked up. */
    private void known(String id, Scenario scenario) {
        List<String> ids = readings.stream()
                .filter(reading -> Ids.prefixed(id, reading.id()))
                .flatMap(reading -> reading.rules().keySet().stream())
                .toList();
        if (!ids.isEmpty() && !ids.contains(id)) {
            problems.add(
                    ProblemCode.SCENARIO, scenario.place(), "no rule is called `" + id + "`" + Nearest.hint(id, ids));
        }
    }

    private void unused(Reading reading) {
        for (Source source : reading.sources()) {
            if (!reading.cited().contains(source.id())) {
                problems.add(
                        ProblemCode.UNUSED_SOURCE,
                        source.place(),
                        "no rule cites `" + source.id() + "`; cite it or remove it");
            }
        }
    }

    private void sharedIds() {
        Map<String, Place> ids = new HashMap<>();
        for (Reading reading : readings) {
            reading.rules().forEach((id, note) -> {
                Place first = ids.putIfAbsent(id, note.place());
                if (first != null) {
                    problems.add(
                            ProblemCode.DUPLICATE_ID,
                            note.place(),
                            "`" + id + "` already stands in " + first + "; every rule and row has its own id");
                }
            });
        }
    }
}
