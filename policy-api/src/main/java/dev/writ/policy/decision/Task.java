package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something to do beside the answer.
 *
 * @param code what
 * @param to to whom
 * @param by last day
 * @param rule id of the rule that says so
 */
public record Task(TaskCode code, List<TaskAddressee> to, Optional<LocalDate> by, String rule) {

    public Task {
        to = List.copyOf(to);
    }
}
