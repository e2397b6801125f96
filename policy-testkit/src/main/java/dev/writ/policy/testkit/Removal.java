package dev.writ.policy.testkit;

import dev.writ.policy.engine.pack.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes rules away, one at a time. That a rule stands in a scenario shows that its condition holds; that the scenario
 * misses it, that what it finds makes a difference.
 */
public final class Removal {

    private Removal() {}

    /**
     * The rules without which all that the scenarios expect still holds. A scenario that does not hold with all of them
     * says nothing and is left out.
     */
    public static List<Rule> unmissed(List<Rule> rules, List<Scenario> scenarios, PackEngines engines) {
        var holding = scenarios.stream()
                .filter(scenario -> scenario.unmet(engines).isEmpty())
                .toList();
        return rules.stream()
                .filter(rule -> !isMissed(rule, holding, engines.without(rule)))
                .toList();
    }

    /** Scenarios that name the rule come first, as they most likely miss it. */
    private static boolean isMissed(Rule rule, List<Scenario> scenarios, Engines rest) {
        var naming = scenarios.stream().filter(scenario -> names(scenario, rule));
        var others = scenarios.stream().filter(scenario -> !names(scenario, rule));
        return Stream.concat(naming, others)
                .anyMatch(scenario -> !scenario.unmet(rest).isEmpty());
    }

    private static boolean names(Scenario scenario, Rule rule) {
        return scenario.stands().contains(rule.id());
    }
}
