package dev.writ.policy.rulebook;

import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import java.util.List;
import java.util.function.Function;

/** The scenarios that prove rules. */
final class Proofs {
    private final List<Scenario> scenarios;

    Proofs(Reading reading) {
        this.scenarios = reading.scenarios();
    }

    /** The names of those in which a rule stands, and of those in which it is silent. */
    List<Block> of(String rule) {
        return List.of(
                named("It stands in ", rule, Scenario::stands), named("It is silent in ", rule, Scenario::silent));
    }

    private Block named(String start, String rule, Function<Scenario, List<String>> rules) {
        List<String> names = scenarios.stream()
                .filter(scenario -> rules.apply(scenario).contains(rule))
                .map(Scenario::name)
                .toList();
        return Paragraph.of(
                names.isEmpty()
                        ? start + "no scenario of this pack."
                        : start + Names.counted(names.size(), "scenario: ", "scenarios: ") + String.join("; ", names));
    }
}
