package dev.writ.policy.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a check has found.
 *
 * @param code what
 * @param severity what it does; always the one of its code
 * @param items indices into the request's items; empty means all
 * @param until last day, if it ends by itself
 * @param rule id of the rule that says so
 */
public record Flag(FlagCode code, Severity severity, List<Integer> items, Optional<LocalDate> until, String rule) {

    public Flag {
        items = List.copyOf(items);
    }
}
