package dev.writ.policy.authoring.topic;

import dev.writ.policy.authoring.RuleNote;
import dev.writ.policy.authoring.Scenario;
import dev.writ.policy.authoring.text.Cell;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the YAML file beside rules or a table says.
 *
 * @param rules notes by the id of the rule
 * @param table what it says of the table beside it, if it is beside one
 */
public record Topic(Map<String, RuleNote> rules, Optional<TableNote> table, List<Scenario> scenarios) {
    public Topic {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        scenarios = List.copyOf(scenarios);
    }

    /**
     * What holds for all rows of a table.
     *
     * @param kind the word after {@code table:}
     * @param when patterns common to all rows
     */
    public record TableNote(Cell kind, Optional<Cell> when, Optional<String> reason, Optional<String> because) {}
}
