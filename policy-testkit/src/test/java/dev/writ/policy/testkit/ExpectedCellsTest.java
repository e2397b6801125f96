package dev.writ.policy.testkit;

import static dev.writ.policy.testkit.Given.mismatches;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedCellsTest {
    private static final String NEEDS_A_WARRANT = """
            outcome: DISCLOSE_PARTIAL
            items:
              - category: CONTENT_PRIVATE
                accounts: [A, B]
                outcome: NEEDS_PROCESS
                requires:
                  - { anyOf: [SEARCH_WARRANT, MLAT_ORDER], rule: us.process.content }
                  - { anyOf: [COURT_ORDER], rule: house.content }
                cures: [ [SEARCH_WARRANT] ]
                narrowed: [ { what: A, code: NOT_ASKED, rule: core.asked } ]
                redactions: [CREDENTIALS]
                satisfiedBy: [i1]
                reasons: [us.process.content]
              - { category: ACCESS_LOG, accounts: [A], from: 2026-10-01, to: 2026-10-31, outcome: DISCLOSE, voluntary: true }
              - { category: CONTENT_PUBLIC, accounts: [], outcome: DISCLOSE }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: NEEDS_PROCESS",
                "requires: [SEARCH_WARRANT]",
                "requires: [MLAT_ORDER, SEARCH_WARRANT]",
                "cures: [ [SEARCH_WARRANT] ]",
                "narrowed: [NOT_ASKED]",
                "narrowed: [ { code: NOT_ASKED, rule: core.asked } ]",
                "redactions: [CREDENTIALS]",
                "satisfiedBy: [i1]",
                "reasons: [us.process.content]",
                "voluntary: false"
            })
    void what_a_cell_says_is_found(String said) {
        assertThat(content(said)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: WITHHOLD",
                "requires: [WIRETAP_ORDER]",
                "requires: [SEARCH_WARRANT, COURT_ORDER]",
                "cures: [ [SEARCH_WARRANT, COURT_ORDER] ]",
                "narrowed: [NOT_COLLECTED]",
                "narrowed: [ { code: NOT_ASKED, rule: core.other } ]",
                "redactions: [CREDENTIALS, PRIVILEGED]",
                "satisfiedBy: [i2]",
                "exemptedBy: us.emergency",
                "reasons: [us.process.location]",
                "voluntary: true",
                "from: 2026-10-01"
            })
    void what_a_cell_does_not_say_fails(String said) {
        assertThat(content(said)).hasSize(1);
    }

    @Test
    void part_of_a_cure_is_not_the_cure() {
        var two =
                "items: [ { category: ACCESS_LOG, accounts: [A], outcome: NEEDS_PROCESS, cures: [ [COURT_ORDER, NOT_VERIFIED] ] } ]";

        assertThat(mismatches(
                        "cells: [ { account: A, category: ACCESS_LOG, cures: [ [NOT_VERIFIED, COURT_ORDER] ] } ]", two))
                .isEmpty();
        assertThat(mismatches("cells: [ { account: A, category: ACCESS_LOG, cures: [ [COURT_ORDER] ] } ]", two))
                .hasSize(1);
    }

    @Test
    void each_account_of_a_cell_has_its_answer() {
        assertThat(cells("{ account: B, category: CONTENT_PRIVATE, outcome: NEEDS_PROCESS }"))
                .isEmpty();
    }

    @Test
    void an_account_that_no_cell_names_fails() {
        assertThat(cells("{ account: C, category: CONTENT_PRIVATE, outcome: NEEDS_PROCESS }"))
                .hasSize(1);
    }

    @Test
    void a_category_that_no_cell_has_fails() {
        assertThat(cells("{ account: A, category: LOCATION_HISTORIC, outcome: NEEDS_PROCESS }"))
                .hasSize(1);
    }

    @Test
    void without_an_account_it_is_about_cells_that_name_none() {
        assertThat(cells("{ category: CONTENT_PUBLIC, outcome: DISCLOSE }")).isEmpty();
        assertThat(cells("{ category: ACCESS_LOG, outcome: DISCLOSE }")).hasSize(1);
    }

    @Test
    void dates_tell_which_part_is_meant() {
        assertThat(cells("{ account: A, category: ACCESS_LOG, to: 2026-10-31, outcome: DISCLOSE }"))
                .isEmpty();
        assertThat(cells("{ account: A, category: ACCESS_LOG, to: 2026-10-30, outcome: DISCLOSE }"))
                .hasSize(1);
    }

    @Test
    void voluntary_is_found_where_it_is_said() {
        assertThat(cells("{ account: A, category: ACCESS_LOG, voluntary: true }"))
                .isEmpty();
        assertThat(cells("{ account: A, category: ACCESS_LOG, voluntary: false }"))
                .hasSize(1);
    }

    @Test
    void all_that_is_said_of_a_cell_must_hold_of_the_same_cell() {
        var split = """
                items:
                  - { category: ACCESS_LOG, accounts: [A], outcome: NEEDS_PROCESS, to: 2026-10-15 }
                  - { category: ACCESS_LOG, accounts: [A], outcome: WITHHOLD, from: 2026-10-16, redactions: [PRIVILEGED] }
                """;

        assertThat(mismatches(
                        "cells: [ { account: A, category: ACCESS_LOG, outcome: WITHHOLD, redactions: [PRIVILEGED] } ]",
                        split))
                .isEmpty();
        assertThat(mismatches(
                        "cells: [ { account: A, category: ACCESS_LOG, outcome: NEEDS_PROCESS, redactions: [PRIVILEGED] } ]",
                        split))
                .hasSize(1);
    }

    private static List<String> content(String said) {
        return cells("{ account: A, category: CONTENT_PRIVATE, " + said + " }");
    }

    private static List<String> cells(String cell) {
        return mismatches("cells: [ " + cell + " ]", NEEDS_A_WARRANT);
    }
}
