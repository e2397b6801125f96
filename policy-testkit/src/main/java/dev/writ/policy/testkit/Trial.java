package dev.writ.policy.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A scenario that was tried. Immutable.
 *
 * @param name what it shows, as a sentence
 * @param place file, line and column
 * @param house under which house it was decided; {@code none} for core and regimes alone
 * @param failures what does not hold, each in one line; empty when the scenario holds
 * @param decision what was decided, as on the wire; absent when nothing was
 */
public record Trial(String name, String place, String house, List<String> failures, Optional<JsonNode> decision) {

    public Trial {
        failures = List.copyOf(failures);
    }

    /** Whether all that the scenario asserts was found. */
    public boolean holds() {
        return failures.isEmpty();
    }

    /** In several lines: the scenario and its place, what does not hold, and what was decided because of which rules. */
    public String report() {
        return name + " (" + place + ", house " + house + ")\n  " + String.join("\n  ", failures)
                + (decision.isEmpty() ? "" : "\n" + String.join("\n  ", answer()));
    }

    /** What was decided for which data, and then each rule that stood with what it says; empty when nothing was. */
    public List<String> answer() {
        return decision.map(Trial::told).orElse(List.of());
    }

    private static List<String> told(JsonNode decision) {
        var reasons = decision.path("reasons")
                .valueStream()
                .map(reason -> Words.shown(reason.path("rule")) + ": " + Words.shown(reason.path("effect")))
                .toList();
        var decided = "decided " + Words.shown(decision.path("outcome")) + " " + CellCheck.all(decision) + ", because"
                + (reasons.isEmpty() ? " of no rule" : "");
        return Stream.concat(Stream.of(decided), reasons.stream()).toList();
    }
}
