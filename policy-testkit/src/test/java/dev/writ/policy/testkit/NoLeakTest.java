package dev.writ.policy.testkit;

import static dev.writ.policy.testkit.Given.mismatches;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that is expected to stay in does not go out by another door. */
class NoLeakTest {
    private static final String HALF_GIVEN = """
            outcome: DISCLOSE_PARTIAL
            items:
              - { category: ACCESS_LOG, accounts: [A], from: 2026-10-01, to: 2026-10-15, outcome: DISCLOSE }
              - { category: ACCESS_LOG, accounts: [A], from: 2026-10-16, to: 2026-10-31, outcome: %s }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS_PROCESS", "WITHHOLD", "REFER", "HOLD", "UNADDRESSED", "NOT_HELD", "PRESERVE"})
    void a_cell_that_is_withheld_for_some_days_and_disclosed_for_others_fails(String outcome) {
        assertThat(mismatches(cells("outcome: " + outcome), HALF_GIVEN.formatted(outcome)))
                .singleElement()
                .asString()
                .contains("DISCLOSE ACCESS_LOG [A] 2026-10-01 to 2026-10-15");
    }

    @Test
    void it_holds_when_the_other_part_is_expected_to_go() {
        assertThat(mismatches("""
                        cells:
                          - { account: A, category: ACCESS_LOG, outcome: NEEDS_PROCESS }
                          - { account: A, category: ACCESS_LOG, outcome: DISCLOSE }
                        """, HALF_GIVEN.formatted("NEEDS_PROCESS"))).isEmpty();
    }

    @Test
    void that_another_account_may_go_excuses_nothing() {
        var both = """
                items:
                  - { category: ACCESS_LOG, accounts: [A, B], to: 2026-10-15, outcome: DISCLOSE }
                  - { category: ACCESS_LOG, accounts: [A], from: 2026-10-16, outcome: NEEDS_PROCESS }
                """;

        assertThat(mismatches("""
                        cells:
                          - { account: A, category: ACCESS_LOG, outcome: NEEDS_PROCESS }
                          - { account: B, category: ACCESS_LOG, outcome: DISCLOSE }
                        """, both)).hasSize(1);
    }

    @Test
    void that_another_category_may_go_excuses_nothing() {
        var both = HALF_GIVEN.formatted("NEEDS_PROCESS")
                + "  - { category: CONTENT_PUBLIC, accounts: [A], outcome: DISCLOSE }\n";

        assertThat(mismatches("""
                        cells:
                          - { account: A, category: ACCESS_LOG, outcome: NEEDS_PROCESS }
                          - { account: A, category: CONTENT_PUBLIC, outcome: DISCLOSE }
                        """, both)).hasSize(1);
    }

    @Test
    void dates_limit_the_denial_to_the_days_they_name() {
        assertThat(mismatches(cells("from: 2026-10-16, outcome: WITHHOLD"), HALF_GIVEN.formatted("WITHHOLD")))
                .isEmpty();
        assertThat(mismatches(cells("from: 2026-10-16, outcome: WITHHOLD"), """
                        items:
                          - { category: ACCESS_LOG, accounts: [A], from: 2026-10-16, to: 2026-10-31, outcome: WITHHOLD }
                          - { category: ACCESS_LOG, accounts: [A], from: 2026-10-31, to: 2026-11-30, outcome: DISCLOSE }
                        """))
                .hasSize(1);
    }

    @Test
    void what_is_withheld_is_not_erased_either() {
        var erased = """
                outcome: ERASE
                items:
                  - { category: ACCESS_LOG, accounts: [A], to: 2026-10-15, outcome: ERASE }
                  - { category: ACCESS_LOG, accounts: [A], from: 2026-10-16, outcome: WITHHOLD }
                """;

        assertThat(mismatches(cells("outcome: WITHHOLD"), erased)).hasSize(1);
    }

    private static String cells(String said) {
        return "cells: [ { account: A, category: ACCESS_LOG, " + said + " } ]";
    }
}
