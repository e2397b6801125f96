package dev.writ.policy.cli;

import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.testkit.Trial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The scenarios of a pack as they were tried, by file and name.
 *
 * @param asked what each asks and expects, to tell whether an edit touches it
 * @param again how many of them were decided for this look, rather than known from the last
 */
record Tried(Pack pack, Map<String, String> asked, Map<String, Trial> trials, int again) {

    Tried {
        asked = Map.copyOf(asked);
        trials = Collections.unmodifiableMap(new LinkedHashMap<>(trials));
    }

    /**
     * Tries what an edit touches: of a pack whose rules are the same, the scenarios that were written anew; otherwise all,
     * because a rule speaks in a scenario also through the papers that are tried as cures.
     *
     * @param before what was tried last, if anything was
     * @param decide how scenarios are tried
     */
    static Tried of(Reading reading, Pack pack, Optional<Tried> before, Function<List<Scenario>, List<Trial>> decide) {
        var known = before.filter(last -> sameRules(last.pack, pack));
        var asked = new LinkedHashMap<String, String>();
        reading.scenarios().forEach(scenario -> asked.put(key(scenario), text(scenario, reading)));
        var touched = reading.scenarios().stream()
                .filter(scenario -> known.filter(last -> last.knows(key(scenario), text(scenario, reading)))
                        .isEmpty())
                .toList();
        var fresh = new LinkedHashMap<String, Trial>();
        decide.apply(touched).forEach(trial -> fresh.put(key(trial), trial));
        var trials = new LinkedHashMap<String, Trial>();
        for (var scenario : reading.scenarios()) {
            var key = key(scenario);
            var trial = Optional.ofNullable(fresh.get(key))
                    .or(() -> known.map(last -> last.trials.get(key)).map(last -> at(scenario, last)));
            trial.ifPresent(each -> trials.put(key, each));
        }
        return new Tried(pack, asked, trials, touched.size());
    }

    private boolean knows(String key, String text) {
        return text.equals(asked.get(key)) && trials.containsKey(key);
    }

    private static Trial at(Scenario scenario, Trial trial) {
        return new Trial(trial.name(), scenario.place().toString(), trial.house(), trial.failures(), trial.decision());
    }

    private static String key(Scenario scenario) {
        return scenario.place().file() + ": " + scenario.name();
    }

    private static String key(Trial trial) {
        return trial.place().replaceFirst(":.*", "") + ": " + trial.name();
    }

    private static String text(Scenario scenario, Reading reading) {
        return String.join(
                "\n",
                scenario.request(reading.templates()).orElse(scenario.given()).json(),
                scenario.expect().json(),
                String.valueOf(scenario.like()),
                String.valueOf(scenario.house()),
                String.valueOf(scenario.asOf()),
                String.valueOf(scenario.stands()),
                String.valueOf(scenario.silent()));
    }

    /** Where a rule stands in its file makes no difference. */
    private static boolean sameRules(Pack one, Pack other) {
        return one.obtainable().equals(other.obtainable()) && unplaced(one).equals(unplaced(other));
    }

    private static List<Rule> unplaced(Pack pack) {
        return pack.rules().stream()
                .map(rule ->
                        new Rule(rule.card(), rule.from(), rule.until(), rule.when(), rule.about(), rule.then(), ""))
                .toList();
    }
}
