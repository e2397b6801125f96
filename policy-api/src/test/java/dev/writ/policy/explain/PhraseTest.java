package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static final Optional<LocalDate> FIRST = Optional.of(LocalDate.parse("2026-10-01"));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.parse("2026-10-31"));

    @Test
    void a_period_may_be_open_at_either_end() {
        assertThat(Phrase.days(FIRST, LAST)).isEqualTo("2026-10-01 to 2026-10-31");
        assertThat(Phrase.days(FIRST, Optional.empty())).isEqualTo("from 2026-10-01");
        assertThat(Phrase.days(Optional.empty(), LAST)).isEqualTo("until 2026-10-31");
        assertThat(Phrase.days(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void a_period_of_one_day_is_a_day() {
        assertThat(Phrase.days(FIRST, FIRST)).isEqualTo("2026-10-01");
    }

    @Test
    void a_list_ends_in_its_conjunction() {
        assertThat(Phrase.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(Phrase.and(List.of("a"))).isEqualTo("a");
        assertThat(Phrase.and(List.of())).isEmpty();
    }

    @Test
    void items_are_counted_from_one() {
        assertThat(Phrase.items(List.of(0, 2))).isEqualTo(" (items 1 and 3 of the request)");
        assertThat(Phrase.items(List.of())).isEmpty();
    }
}
