package dev.writ.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void a_line_takes_a_hundred_columns_and_not_one_more() {
        var ninety = "x".repeat(90);

        assertThat(Wrapped.of("- ", "  ", ninety + " 1234567")).isEqualTo("- " + ninety + " 1234567\n");
        assertThat(Wrapped.of("- ", "  ", ninety + " 12345678")).isEqualTo("- " + ninety + "\n  12345678\n");
    }

    @Test
    void a_word_that_is_too_long_is_not_broken() {
        var address = "https://" + "x".repeat(120);

        assertThat(Wrapped.of("- ", "  ", "see " + address)).isEqualTo("- see\n  " + address + "\n");
    }
}
