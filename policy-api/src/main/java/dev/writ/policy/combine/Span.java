package dev.writ.policy.combine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Days from and to, both included; an absent end is open. */
public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All of time. */
    public static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

    /** That day alone. */
    public static Span of(LocalDate day) {
        return new Span(Optional.of(day), Optional.of(day));
    }

    /** Whether it ends before it begins. */
    public boolean reversed() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    /** Whether all of this lies in {@code other}. */
    public boolean within(Span other) {
        var begins = other.from.isEmpty() || (from.isPresent() && !from.get().isBefore(other.from.get()));
        var ends = other.to.isEmpty() || (to.isPresent() && !to.get().isAfter(other.to.get()));
        return begins && ends;
    }

    /** Whether {@code next} begins on the day after this ends. */
    public boolean adjoins(Span next) {
        return to.isPresent() && to.get().isBefore(LocalDate.MAX) && next.from.equals(to.map(day -> day.plusDays(1)));
    }

    /** From the first day of this to the last of {@code last}. */
    Span through(Span last) {
        return new Span(from, last.to);
    }

    /** Cut so that each of these days begins a span of its own; a reversed span stays as it is. */
    List<Span> cutBefore(SortedSet<LocalDate> days) {
        var spans = new ArrayList<Span>();
        var rest = this;
        for (var day : days) {
            if (rest.opensBefore(day) && rest.lasts(day)) {
                spans.add(new Span(rest.from, Optional.of(day.minusDays(1))));
                rest = new Span(Optional.of(day), rest.to);
            }
        }
        spans.add(rest);
        return List.copyOf(spans);
    }

    private boolean opensBefore(LocalDate day) {
        return from.isEmpty() ? day.isAfter(LocalDate.MIN) : from.get().isBefore(day);
    }

    private boolean lasts(LocalDate day) {
        return to.isEmpty() || !to.get().isBefore(day);
    }
}
