package dev.writ.policy.combine;

import java.time.LocalDate;
import java.util.Optional;

/** Days from and to, both included; an absent end is open. */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All of time. */
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());
}
