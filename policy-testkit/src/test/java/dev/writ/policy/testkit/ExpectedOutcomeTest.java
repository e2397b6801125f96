package dev.writ.policy.testkit;

import static dev.writ.policy.testkit.Given.mismatches;
import static dev.writ.policy.testkit.Given.refusal;
import static dev.writ.policy.testkit.Given.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.request.Problem;
import dev.writ.policy.testkit.Answer.Undecided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedOutcomeTest {
    private static final Problem MISSPELT = new Problem(Problem.Code.UNKNOWN_KEY, "/requestor", "unknown key");
    private static final Problem BAD_DATE = new Problem(Problem.Code.BAD_DATE, "/items/0/from", "no such day");

    @Test
    void the_outcome_is_equal() {
        assertThat(mismatches("outcome: CLARIFY", "outcome: CLARIFY")).isEmpty();
    }

    @Test
    void another_outcome_fails_and_both_are_named() {
        assertThat(mismatches("outcome: CLARIFY", "outcome: REJECT"))
                .containsExactly("/outcome: expected CLARIFY, found REJECT");
    }

    @Test
    void any_outcome_of_a_list_will_do() {
        assertThat(mismatches("outcome: [CLARIFY, REJECT]", "outcome: REJECT")).isEmpty();
    }

    @Test
    void an_outcome_beside_the_list_fails() {
        assertThat(mismatches("outcome: [CLARIFY, REJECT]", "outcome: HOLD")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLARIFY", "REJECT", "HOLD", "REFER", "NO_RECORDS", "PRESERVE", "WITHDRAWN"})
    void an_outcome_that_gives_nothing_gives_nothing_in_part(String outcome) {
        var leak =
                "{ outcome: " + outcome + ", items: [ { category: ACCESS_LOG, accounts: [A], outcome: DISCLOSE } ] }";

        assertThat(mismatches("outcome: " + outcome, leak))
                .singleElement()
                .asString()
                .contains("DISCLOSE ACCESS_LOG [A]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISCLOSE", "DISCLOSE_PARTIAL", "ERASE"})
    void an_outcome_that_gives_something_lets_cells_go(String outcome) {
        var given =
                "{ outcome: " + outcome + ", items: [ { category: ACCESS_LOG, accounts: [A], outcome: DISCLOSE } ] }";

        assertThat(mismatches("outcome: " + outcome, given)).isEmpty();
    }

    @Test
    void an_outcome_that_erases_nothing_erases_nothing_in_part() {
        var leak = "{ outcome: REJECT, items: [ { category: ACCESS_LOG, accounts: [A], outcome: ERASE } ] }";

        assertThat(mismatches("outcome: REJECT", leak)).hasSize(1);
    }

    @Test
    void of_a_list_the_outcome_that_was_found_says_whether_cells_may_go() {
        var leak = "{ outcome: CLARIFY, items: [ { category: ACCESS_LOG, accounts: [A], outcome: DISCLOSE } ] }";

        assertThat(mismatches("outcome: [CLARIFY, DISCLOSE_PARTIAL]", leak)).hasSize(1);
    }

    @Test
    void a_refusal_is_at_the_pointer() {
        assertThat(refusal("error: { pointer: /requestor }", MISSPELT)).isEmpty();
        assertThat(refusal("error: { pointer: /requestor, code: UNKNOWN_KEY }", MISSPELT))
                .isEmpty();
    }

    @Test
    void a_refusal_elsewhere_fails() {
        assertThat(refusal("error: { pointer: /requestor }", BAD_DATE)).hasSize(1);
        assertThat(refusal("error: { pointer: /items/0/from, code: UNKNOWN_KEY }", BAD_DATE))
                .hasSize(1);
    }

    @Test
    void of_several_problems_the_first_counts() {
        assertThat(refusal("error: { pointer: /requestor }", MISSPELT, BAD_DATE))
                .isEmpty();
        assertThat(refusal("error: { pointer: /requestor }", BAD_DATE, MISSPELT))
                .hasSize(1);
    }

    @Test
    void a_decision_where_a_refusal_is_expected_fails() {
        assertThat(mismatches("error: { pointer: /requestor }", "outcome: REJECT"))
                .hasSize(1);
    }

    @Test
    void a_refusal_where_a_decision_is_expected_fails_and_says_why() {
        assertThat(refusal("outcome: REJECT", BAD_DATE))
                .singleElement()
                .asString()
                .contains("/items/0/from", "no such day");
    }

    @Test
    void no_answer_fails_whatever_is_expected() {
        var undecided = new Undecided("a rule failed");

        assertThat(Expectation.of(yaml("outcome: REJECT")).mismatches(undecided))
                .hasSize(1);
        assertThat(Expectation.of(yaml("error: { pointer: /id }")).mismatches(undecided))
                .hasSize(1);
    }
}
