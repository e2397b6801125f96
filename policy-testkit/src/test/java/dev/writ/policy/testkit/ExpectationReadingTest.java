package dev.writ.policy.testkit;

import static dev.writ.policy.testkit.Given.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.writ.policy.decision.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ outcom: REJECT } | outcome",
                "{ notice: { actoin: NONE } } | action",
                "{ preservation: { whlie: PENDING } } | while",
                "{ counting: { clas: LEGAL } } | class",
                "{ due: { asop: true } } | asap",
                "{ cells: [ { acount: A, category: ACCESS_LOG, outcome: HOLD } ] } | account",
                "{ cells: [ { account: A, category: ACCESS_LOG, outcme: HOLD } ] } | outcome",
                "{ defects: [ { instrment: i1, code: EXPIRED } ] } | instrument",
                "{ bars: [ { rote: { country: US } } ] } | route",
                "{ notice: { exceptions: [ { acounts: [A] } ] } } | accounts",
                "{ tasks: [ { code: CALL_BACK, too: [INTERNAL] } ] } | to",
                "{ error: { ponter: /id } } | pointer"
            })
    void a_misspelt_key_is_refused_with_the_nearest(String expect, String nearest) {
        assertThatThrownBy(() -> Expectation.of(yaml(expect)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown key")
                .hasMessageContaining("nearest is `" + nearest + "`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ outcome: CLARFY } | CLARIFY",
                "{ outcome: [REJECT, CLARFY] } | CLARIFY",
                "{ notice: { action: DELAID } } | DELAYED",
                "{ cells: [ { account: A, category: ACESS_LOG, outcome: HOLD } ] } | ACCESS_LOG",
                "{ cells: [ { account: A, category: ACCESS_LOG, outcome: HOLDS } ] } | HOLD",
                "{ cells: [ { account: A, category: ACCESS_LOG, requires: [SERCH_WARRANT] } ] } | SEARCH_WARRANT",
                "{ defects: [EXPIRD] } | EXPIRED",
                "{ defects: [ { code: EXPIRD } ] } | EXPIRED",
                "{ bars: [CIVIL_MATER] } | CIVIL_MATTER",
                "{ flags: [DUPLICAT] } | DUPLICATE",
                "{ challenges: [COMITTY] } | COMITY",
                "{ tasks: [CALLBACK] } | CALL_BACK",
                "{ approvals: [COUNSEL] } | LEGAL_COUNSEL",
                "{ counting: { class: LEGL } } | LEGAL",
                "{ error: { code: UNKNOWN_KEYS } } | UNKNOWN_KEY"
            })
    void a_misspelt_code_is_refused_with_the_nearest(String expect, String nearest) {
        assertThatThrownBy(() -> Expectation.of(yaml(expect)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown code")
                .hasMessageContaining("nearest is `" + nearest + "`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{ outcome: [] }",
                "{ cells: [] }",
                "{ cells: { account: A } }",
                "{ cells: [ { account: A, category: ACCESS_LOG } ] }",
                "{ cells: [ { category: ACCESS_LOG } ] }",
                "{ cells: [ { account: A, outcome: HOLD } ] }",
                "{ flags: [] }",
                "{ flags: [ {} ] }",
                "{ notice: {} }",
                "{ notice: { exceptions: [] } }",
                "{ error: {} }"
            })
    void an_expectation_that_asserts_nothing_is_refused(String expect) {
        assertThatThrownBy(() -> Expectation.of(yaml(expect))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ outcome: true }",
                "{ due: { asap: YES } }",
                "{ due: { at: 2026-11-23 } }",
                "{ preservation: { until: 2026-11-31 } }",
                "{ counting: { accounts: two } }",
                "{ defects: UNSIGNED }",
                "{ notice: NONE }",
                "{ assumed: [ { fact: /id } ] }",
                "{ cells: [ { account: A, category: ACCESS_LOG, requires: SEARCH_WARRANT } ] }",
                "{ cells: [ { account: A, category: ACCESS_LOG, cures: [SEARCH_WARRANT] } ] }"
            })
    void a_value_of_the_wrong_kind_is_refused(String expect) {
        assertThatThrownBy(() -> Expectation.of(yaml(expect)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void a_refused_request_is_expected_to_have_nothing_else() {
        assertThatThrownBy(() -> Expectation.of(yaml("{ error: { pointer: /id }, outcome: REJECT }")))
                .hasMessageContaining("refused");
    }

    @Test
    void all_faults_are_named_at_once() {
        assertThatThrownBy(() -> Expectation.of(yaml("{ outcom: REJECT, flags: [DUPLICAT] }")))
                .hasMessageContaining("`outcom`")
                .hasMessageContaining("/flags/0");
    }

    @Test
    void every_part_of_a_decision_can_be_expected_or_is_said_by_other_means() {
        var parts = new TreeSet<>(DecisionShape.decision().fields().keySet());
        parts.addAll(List.of("requestId", "decidedUnder", "items", "reasons"));

        assertThat(parts)
                .containsExactlyElementsOf(new TreeSet<>(Arrays.stream(Decision.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList()));
    }
}
