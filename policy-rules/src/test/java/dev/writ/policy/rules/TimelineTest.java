package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.TimelineEntry;
import dev.writ.policy.explain.Difference;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.Request;
import dev.writ.policy.testkit.PackEngines;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What changes by itself, and when. */
class TimelineTest {
    private static final long SEED = 20261122;
    private static final PackEngines HOUSES = Packs.withExamples();
    static final String WARRANT = """
            id: w-1
            kind: LEGAL
            receivedAt: 2026-11-16T10:00:00-05:00
            entity: US
            requester:
              type: LAW_ENFORCEMENT
              jurisdiction: US
              channel: PORTAL
              firstContact: "NO"
            matter: { nature: CRIMINAL }
            accounts: [ { id: A1, identifiers: [uid:1] }, { id: A2, identifiers: [uid:2] } ]
            items: [ { category: CONTENT_PRIVATE, from: 2026-10-01, to: 2026-10-31 } ]
            instruments:
              - id: i1
                type: SEARCH_WARRANT
                issuer: { type: JUDGE, jurisdiction: US }
                issuedOn: 2026-11-13
                signed: "YES"
                probableCause: "YES"
                legalBasis: 18 U.S.C. 2703
                addressee: US
            """;

    @Test
    void an_order_of_secrecy_ends_where_the_court_sits() {
        var decision = decide(WARRANT + """
            secrecy: [ { type: COURT_ORDER, until: 2027-02-14, zone: America/Los_Angeles } ]
            """);

        assertThat(decision.timeline()).containsExactly(entry("2027-02-15T00:00:00-08:00", "notice falls due"));
    }

    @Test
    void the_start_of_a_day_is_that_of_the_zone_on_that_day() {
        var decision = decide(WARRANT + """
            secrecy: [ { type: COURT_ORDER, until: 2027-03-13, zone: America/Los_Angeles } ]
            """);

        assertThat(decision.timeline()).containsExactly(entry("2027-03-14T00:00:00-08:00", "notice falls due"));
        assertThat(decide(WARRANT + """
            secrecy: [ { type: COURT_ORDER, until: 2027-03-14, zone: America/Los_Angeles } ]
            """).timeline())
                .containsExactly(entry("2027-03-15T00:00:00-07:00", "notice falls due"));
    }

    @Test
    void of_several_orders_only_the_last_one_to_end_makes_notice_due() {
        var decision = decide(WARRANT + """
            secrecy:
              - { type: COURT_ORDER, until: 2027-02-14 }
              - { type: COURT_ORDER, until: 2027-05-14 }
            """);

        assertThat(decision.timeline()).containsExactly(entry("2027-05-15T00:00:00-04:00", "notice falls due"));
    }

    @Test
    void an_order_that_begins_after_a_gap_is_told_too() {
        var decision = decide(WARRANT + """
            secrecy:
              - { type: COURT_ORDER, until: 2026-12-14 }
              - { type: COURT_ORDER, issuedOn: 2026-12-20, until: 2027-03-20 }
            """);

        assertThat(decision.timeline())
                .containsExactly(
                        entry("2026-12-15T00:00:00-05:00", "notice falls due"),
                        entry("2026-12-20T00:00:00-05:00", "notice has to wait until the end of 2027-03-20"),
                        entry("2027-03-21T00:00:00-04:00", "notice falls due"));
    }

    @Test
    void what_has_lapsed_by_the_moment_of_decision_is_no_future_change() {
        var decision = decide(WARRANT + """
            secrecy: [ { type: COURT_ORDER, until: 2026-12-14 } ]
            decidedAt: 2026-12-15T00:00:00-05:00
            """);

        assertThat(decision.timeline()).isEmpty();
    }

    @Test
    void a_review_that_is_known_to_begin_and_end_holds_the_answer_in_between() {
        var decision = decide(WARRANT + """
            events:
              - { type: REVIEW_PENDING, at: 2026-12-01T10:00:00Z }
              - { type: REVIEW_DECIDED, at: 2026-12-20T10:00:00Z }
            """);

        assertThat(decision.timeline())
                .contains(
                        entry("2026-12-01T10:00:00Z", "the answer becomes HOLD (until then DISCLOSE)"),
                        entry("2026-12-01T10:00:00Z", "a check now finds: a review of the demand is pending"),
                        entry("2026-12-20T10:00:00Z", "the answer becomes DISCLOSE (until then HOLD)"));
    }

    @Test
    void deciding_at_an_entry_gives_what_the_entry_says() {
        var request = read(WARRANT + """
            secrecy:
              - { type: COURT_ORDER, accounts: [ A1 ], until: 2027-02-14 }
              - { type: COURT_ORDER, accounts: [ A2 ], until: 2027-05-14 }
            """);
        var first = HOUSES.under("default").decide(request).timeline();
        var then = HOUSES.under("default")
                .decide(request.withDecidedAt(Optional.of(first.get(0).at())));

        assertThat(first)
                .containsExactly(
                        entry("2027-02-15T00:00:00-05:00", "notice falls due, for some accounts"),
                        entry("2027-05-15T00:00:00-04:00", "notice falls due, for some accounts"));
        assertThat(then.timeline()).isEqualTo(first.subList(1, 2));
    }

    @Test
    void data_is_kept_until_a_day() {
        var decision = decide(WARRANT.replace("kind: LEGAL", "kind: PRESERVATION"));

        assertThat(decision.timeline())
                .containsExactly(entry("2027-02-15T00:00:00-05:00", "the preservation has ended"));
    }

    @Test
    void a_silence_by_a_term_of_a_house_ends_together_with_what_else_the_house_counts() {
        var decision =
                HOUSES.under("automattic").decide(read(WARRANT.replace("kind: LEGAL", "kind: PRESERVATION") + """
            secrecy: [ { type: AGENCY_REQUEST } ]
            """));

        assertThat(decision.timeline())
                .containsExactly(
                        entry("2027-01-01T00:00:00-05:00", "notice falls due"),
                        entry("2027-01-01T00:00:00-05:00", "to do: tell the account holder"),
                        entry("2027-02-15T00:00:00-05:00", "the preservation has ended"));
    }

    @Test
    void days_that_a_rule_counts_have_their_moment() {
        var decision =
                HOUSES.under("automattic").decide(read(WARRANT.replace("kind: LEGAL", "kind: PRESERVATION") + """
            secrecy: [ { type: AGENCY_REQUEST, until: 2026-12-01 } ]
            """));

        assertThat(decision.timeline()).contains(entry("2027-01-01T00:00:00-05:00", "to do: tell the account holder"));
    }

    @Test
    void the_time_to_object_runs_out() {
        var decision = HOUSES.under("automattic").decide(read(WARRANT));

        assertThat(decision.notice().orElseThrow().objectionUntil()).isPresent();
        assertThat(decision.timeline()).extracting(TimelineEntry::change).containsExactly("the time to object is over");
    }

    @Test
    void between_its_entries_no_answer_of_any_case_changes() {
        var random = new Random(SEED);
        for (var asked : Corpus.all()) {
            var engine = HOUSES.under(asked.house());
            var now = engine.decide(asked.request());
            var at = decidedAt(asked.request()).plusHours(random.nextInt(9_000));
            var then = engine.decide(asked.request().withDecidedAt(Optional.of(at)));
            var passed = now.timeline().stream()
                    .filter(entry -> !entry.at().isAfter(at))
                    .toList();

            if (passed.isEmpty()) {
                assertThat(Difference.between(now, then))
                        .as("%s at %s, seed %s", asked, at, SEED)
                        .isEmpty();
            }
            assertThat(now.timeline().subList(passed.size(), now.timeline().size()))
                    .as("%s from %s, seed %s", asked, at, SEED)
                    .isEqualTo(then.timeline());
        }
    }

    private static OffsetDateTime decidedAt(Request request) {
        return request.decidedAt().orElse(request.receivedAt());
    }

    static Decision decide(String yaml) {
        return HOUSES.under("default").decide(read(yaml));
    }

    static Request read(String yaml) {
        return new RequestReader().yaml(yaml).request();
    }

    static TimelineEntry entry(String at, String change) {
        return new TimelineEntry(OffsetDateTime.parse(at), change);
    }
}
