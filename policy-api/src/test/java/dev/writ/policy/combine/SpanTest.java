package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Span OCTOBER = span("2026-10-01", "2026-10-31");

    @Test
    void a_day_inside_begins_a_span_of_its_own() {
        assertThat(cut(OCTOBER, "2026-10-10"))
                .containsExactly(span("2026-10-01", "2026-10-09"), span("2026-10-10", "2026-10-31"));
    }

    @Test
    void the_first_day_cuts_nothing() {
        assertThat(cut(OCTOBER, "2026-10-01")).containsExactly(OCTOBER);
    }

    @Test
    void the_last_day_is_cut_off() {
        assertThat(cut(OCTOBER, "2026-10-31"))
                .containsExactly(span("2026-10-01", "2026-10-30"), span("2026-10-31", "2026-10-31"));
    }

    @Test
    void the_day_after_the_last_cuts_nothing() {
        assertThat(cut(OCTOBER, "2026-11-01")).containsExactly(OCTOBER);
    }

    @Test
    void open_ends_stay_open() {
        assertThat(cut(Span.ALWAYS, "2026-10-10", "2026-10-20"))
                .containsExactly(span("", "2026-10-09"), span("2026-10-10", "2026-10-19"), span("2026-10-20", ""));
    }

    @Test
    void a_reversed_span_is_not_cut() {
        var reversed = span("2026-10-31", "2026-10-01");
        assertThat(reversed.reversed()).isTrue();
        assertThat(cut(reversed, "2026-10-10")).containsExactly(reversed);
    }

    @Test
    void one_day_is_not_reversed() {
        assertThat(Span.of(day("2026-10-01")).reversed()).isFalse();
    }

    @Test
    void the_first_day_of_time_cuts_nothing() {
        assertThat(Span.ALWAYS.cutBefore(new TreeSet<>(List.of(LocalDate.MIN)))).containsExactly(Span.ALWAYS);
    }

    @Test
    void a_span_lies_within_itself_and_within_all_of_time() {
        assertThat(OCTOBER.within(OCTOBER)).isTrue();
        assertThat(OCTOBER.within(Span.ALWAYS)).isTrue();
    }

    @Test
    void an_open_end_does_not_lie_within_a_closed_one() {
        assertThat(span("", "2026-10-31").within(OCTOBER)).isFalse();
        assertThat(span("2026-10-01", "").within(OCTOBER)).isFalse();
    }

    @Test
    void one_day_too_many_at_either_end_does_not_lie_within() {
        assertThat(span("2026-09-30", "2026-10-31").within(OCTOBER)).isFalse();
        assertThat(span("2026-10-01", "2026-11-01").within(OCTOBER)).isFalse();
    }

    @Test
    void the_next_day_adjoins_and_the_one_after_does_not() {
        assertThat(OCTOBER.adjoins(span("2026-11-01", ""))).isTrue();
        assertThat(OCTOBER.adjoins(span("2026-11-02", ""))).isFalse();
        assertThat(span("2026-10-01", "").adjoins(span("", "2026-11-02"))).isFalse();
    }

    private static List<Span> cut(Span span, String... days) {
        var before = new TreeSet<LocalDate>();
        List.of(days).forEach(day -> before.add(day(day)));
        return span.cutBefore(before);
    }
}
