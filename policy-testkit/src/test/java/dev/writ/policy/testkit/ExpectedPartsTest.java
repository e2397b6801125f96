package dev.writ.policy.testkit;

import static dev.writ.policy.testkit.Given.mismatches;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedPartsTest {
    private static final String DECISION = """
            outcome: DISCLOSE
            notice:
              action: DELAYED
              to: HOLDER
              mandatory: true
              until: 2027-02-10
              rule: core.secrecy.until
              exceptions:
                - { accounts: [A, B], action: NONE, to: HOLDER }
                - { accounts: [C], action: PROHIBITED, to: HOLDER }
            preservation: { until: 2027-02-14, rule: house.preservation }
            fee: { amount: 25.0, currency: USD, rule: house.fee }
            due: { at: 2026-11-23T23:59:59+01:00, asap: true, rule: core.due }
            counting: { class: LEGAL, accounts: 2, disclosed: true, country: US }
            defects:
              - { instrument: i1, code: UNSIGNED, rule: core.unsigned }
              - { item: 0, code: NO_TIME_RANGE, rule: core.range }
            bars: [ { code: USE_MUTUAL_ASSISTANCE, route: { kind: MUTUAL_ASSISTANCE, country: US }, rule: us.route } ]
            flags: [ { code: DUPLICATE, severity: HOLD, rule: core.duplicate } ]
            challenges: [ { ground: COMITY, rule: us.comity } ]
            tasks: [ { code: CALL_BACK, to: [INTERNAL, REQUESTER], by: 2026-11-20, rule: core.call } ]
            approvals: [ { role: LEGAL_COUNSEL, count: 1, rule: core.counsel } ]
            questions: [ { fact: /instruments/0/signed, why: core.signed } ]
            limits: [ { code: TEAM_SIZE, value: 10, rule: house.team } ]
            assumed: [ /accounts/0/holder/minor ]
            timeline: [ { at: 2027-02-11T00:00:00-08:00, change: notice falls due } ]
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice: { action: DELAYED }",
                "notice: { until: 2027-02-10, to: HOLDER, mandatory: true }",
                "notice: { exceptions: [ { accounts: [A], action: NONE } ] }",
                "notice: { exceptions: [ { accounts: [C], action: PROHIBITED }, { accounts: [B] } ] }",
                "preservation: { until: 2027-02-14 }",
                "fee: { amount: 25.00, currency: USD }",
                "due: { at: 2026-11-23T23:59:59+01:00 }",
                "due: { at: 2026-11-23T22:59:59Z }",
                "due: { asap: true }",
                "counting: { class: LEGAL, accounts: 2, country: US }",
                "counting: { confidential: false }",
                "defects: [UNSIGNED]",
                "defects: [ { instrument: i1, code: UNSIGNED } ]",
                "defects: [ { item: 0, code: NO_TIME_RANGE }, UNSIGNED ]",
                "bars: [USE_MUTUAL_ASSISTANCE]",
                "bars: [ { route: { country: US } } ]",
                "flags: [DUPLICATE]",
                "flags: [ { code: DUPLICATE, severity: HOLD } ]",
                "challenges: [COMITY]",
                "challenges: [ { ground: COMITY } ]",
                "tasks: [CALL_BACK]",
                "tasks: [ { code: CALL_BACK, to: [REQUESTER], by: 2026-11-20 } ]",
                "approvals: [LEGAL_COUNSEL]",
                "approvals: [ { role: LEGAL_COUNSEL, count: 1 } ]",
                "questions: [/instruments/0/signed]",
                "questions: [ { fact: /instruments/0/signed } ]",
                "limits: [ { code: TEAM_SIZE, value: 10 } ]",
                "assumed: [/accounts/0/holder/minor]",
                "timeline: [ { at: 2027-02-11T08:00:00Z } ]",
                "timeline: [ { change: notice falls due } ]"
            })
    void what_the_decision_says_is_found(String expect) {
        assertThat(mismatches(expect, DECISION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice: { action: AFTER }",
                "notice: { until: 2027-02-11 }",
                "notice: { to: ADMINISTRATOR }",
                "notice: { mandatory: false }",
                "notice: { reviewOn: 2027-02-10 }",
                "notice: { exceptions: [ { accounts: [A, C], action: NONE } ] }",
                "notice: { exceptions: [ { accounts: [C], action: NONE } ] }",
                "preservation: { until: 2027-02-15 }",
                "preservation: { while: PENDING }",
                "fee: { amount: 26 }",
                "fee: { currency: EUR }",
                "due: { at: 2026-11-23T23:59:59Z }",
                "due: { asap: false }",
                "due: { acknowledgeBy: 2026-11-23T23:59:59Z }",
                "counting: { class: EMERGENCY }",
                "counting: { accounts: 1 }",
                "counting: { disclosed: false }",
                "counting: { confidential: true }",
                "counting: { country: FR }",
                "defects: [EXPIRED]",
                "defects: [ { instrument: i2, code: UNSIGNED } ]",
                "defects: [ { item: 1, code: NO_TIME_RANGE } ]",
                "defects: [ { item: 0, code: UNSIGNED } ]",
                "bars: [CIVIL_MATTER]",
                "bars: [ { route: { country: FR } } ]",
                "flags: [CALL_BACK]",
                "flags: [ { code: DUPLICATE, severity: BLOCK } ]",
                "challenges: [OVERBROAD]",
                "tasks: [BACKUP_COPY]",
                "tasks: [ { code: CALL_BACK, to: [COURT] } ]",
                "tasks: [ { code: CALL_BACK, by: 2026-11-21 } ]",
                "approvals: [MANAGER]",
                "approvals: [ { role: LEGAL_COUNSEL, count: 2 } ]",
                "questions: [/instruments/1/signed]",
                "questions: [ { fact: /instruments/0/signed, why: core.other } ]",
                "limits: [PAGE_SIZE]",
                "limits: [ { code: TEAM_SIZE, value: 9 } ]",
                "assumed: [/accounts/0/found]",
                "timeline: [ { at: 2027-02-11T00:00:00Z } ]",
                "timeline: [ { change: preservation ends } ]"
            })
    void what_the_decision_does_not_say_fails(String expect) {
        assertThat(mismatches(expect, DECISION)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notice: { action: NONE }",
                "notice: { mandatory: false }",
                "preservation: { while: PENDING }",
                "due: { asap: false }",
                "fee: { currency: USD }",
                "counting: { disclosed: false }",
                "defects: [UNSIGNED]",
                "bars: [CIVIL_MATTER]",
                "flags: [DUPLICATE]",
                "challenges: [COMITY]",
                "tasks: [CALL_BACK]",
                "approvals: [MANAGER]",
                "questions: [/id]",
                "limits: [TEAM_SIZE]",
                "assumed: [/id]",
                "timeline: [ { at: 2027-02-11T00:00:00Z } ]",
                "cells: [ { account: A, category: ACCESS_LOG, outcome: WITHHOLD } ]"
            })
    void a_decision_that_says_nothing_holds_nothing(String expect) {
        assertThat(mismatches(expect, "{ outcome: REJECT }")).hasSize(1);
    }
}
