package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long the data are kept. Either a date or a condition ends it.
 *
 * @param until last day
 * @param during the condition; on the wire {@code while}
 * @param latest last day in any case, where the term is a maximum
 * @param rule id of the rule that says so
 */
public record Preservation(
        Optional<LocalDate> until, Optional<PreservationWhile> during, Optional<LocalDate> latest, String rule) {}
