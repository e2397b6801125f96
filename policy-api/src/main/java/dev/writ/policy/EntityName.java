package dev.writ.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A name that an entity bears or has borne.
 *
 * @param name as registered
 * @param from first day; absent means always
 * @param until last day, included; absent means still
 */
public record EntityName(String name, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Whether the entity bore it on that day. */
    public boolean borneOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
