package dev.writ.policy.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Requests;
import dev.writ.policy.request.EmergencyBuilder;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.Preservation;
import dev.writ.policy.request.PreservationBuilder;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a case remembers of the time since it came in. */
class ProgressFactsTest {

    @Test
    void a_case_is_open_for_no_day_on_the_day_of_receipt_and_for_one_on_the_next() {
        assertThat(fact(Requests.bare()).daysOpen()).isZero();
        assertThat(fact(decided("2026-11-16T23:00:00-05:00")).daysOpen()).isZero();
        assertThat(fact(decided("2026-11-17T00:00:00-05:00")).daysOpen()).isEqualTo(1);
    }

    @Test
    void a_term_of_ten_days_that_ends_on_thanksgiving_is_over_when_the_friday_after_is() {
        // ten days from the sixteenth of November 2026 end on Thursday the twenty-sixth
        assertThat(fact(decided("2026-11-27T12:00:00-05:00")).termOver()).isEqualTo(9);
        assertThat(fact(decided("2026-11-28T12:00:00-05:00")).termOver()).isEqualTo(11);
        assertThat(fact(Requests.bare()).termOver()).isZero();
    }

    @Test
    void days_are_counted_in_the_zone_of_the_entity() {
        assertThat(fact(decided("2026-11-17T04:30:00Z")).daysOpen()).isZero();
    }

    @Test
    void an_objection_is_pending_until_a_court_has_decided() {
        var objected = event(Event.Type.HOLDER_OBJECTED, "2026-11-18T12:00:00-05:00");
        var decision = event(Event.Type.REVIEW_DECIDED, "2026-11-20T12:00:00-05:00");
        var request = decided("2026-11-21T12:00:00-05:00");

        assertThat(fact(request.withEvents(List.of(objected))).objectionPending())
                .isTrue();
        assertThat(fact(request.withEvents(List.of(objected, decision))).objectionPending())
                .isFalse();
    }

    @Test
    void an_emergency_has_ended_once_that_is_known() {
        var request = decided("2026-11-18T12:00:00-05:00");

        assertThat(fact(request).emergencyEnded()).isFalse();
        assertThat(fact(request.withEvents(List.of(event(Event.Type.EMERGENCY_ENDED, "2026-11-19T12:00:00-05:00"))))
                        .emergencyEnded())
                .isFalse();
        assertThat(fact(request.withEvents(List.of(event(Event.Type.EMERGENCY_ENDED, "2026-11-17T12:00:00-05:00"))))
                        .emergencyEnded())
                .isTrue();
    }

    @Test
    void a_danger_that_passed_before_the_data_went_out_is_not_imminent() {
        var ended = event(Event.Type.EMERGENCY_ENDED, "2026-11-17T12:00:00-05:00");
        var before = event(Event.Type.PRODUCED, "2026-11-17T11:00:00-05:00");
        var after = event(Event.Type.PRODUCED, "2026-11-17T13:00:00-05:00");

        assertThat(imminent()).isEqualTo(Tri.YES);
        assertThat(imminent(ended)).isEqualTo(Tri.NO);
        assertThat(imminent(ended, after)).isEqualTo(Tri.NO);
        assertThat(imminent(ended, before)).isEqualTo(Tri.YES);
    }

    @Test
    void what_went_out_on_a_paper_or_of_other_accounts_did_not_go_out_on_the_danger() {
        var ended = event(Event.Type.EMERGENCY_ENDED, "2026-11-17T12:00:00-05:00");
        var before = event(Event.Type.PRODUCED, "2026-11-17T11:00:00-05:00");

        assertThat(imminent(ended, before.withInstrument(Optional.of("i1")))).isEqualTo(Tri.NO);
        assertThat(imminent(ended, before.withAccounts(List.of("ACC1")))).isEqualTo(Tri.NO);
        assertThat(imminent(ended, before.withAccounts(List.of("ACC1", "ACC2"))))
                .isEqualTo(Tri.YES);
    }

    @Test
    void a_rule_sees_what_telling_the_holder_would_endanger() {
        var request = Requests.bare().withNoticeRisk(List.of(Request.NoticeRisk.EVIDENCE));

        assertThat(fact(request).noticeRisk()).containsExactly(Request.NoticeRisk.EVIDENCE);
    }

    @Test
    void a_preservation_has_days_left_up_to_its_last_and_fewer_than_none_after() {
        assertThat(kept("2026-11-20").daysLeft()).isEqualTo(4);
        assertThat(kept("2026-11-16").daysLeft()).isZero();
        assertThat(kept("2026-11-14").daysLeft()).isEqualTo(-2);
    }

    @Test
    void a_preservation_of_which_nobody_says_when_it_ends_has_no_known_end() {
        var openEnded = PreservationBuilder.builder().build();
        assertThat(kept(openEnded).endKnown()).isFalse();
        assertThat(kept(openEnded).running()).isTrue();
        assertThat(kept("2026-11-20").endKnown()).isTrue();
    }

    private static Tri imminent(Event... events) {
        var danger = EmergencyBuilder.builder().imminent(Tri.YES).build();
        var request = decided("2026-11-18T12:00:00-05:00")
                .withKind(Request.Kind.EMERGENCY)
                .withAccounts(List.of(Requests.account("ACC1"), Requests.account("ACC2")))
                .withInstruments(List.of(Requests.paper("i1", InstrumentType.SEARCH_WARRANT)))
                .withEmergency(Optional.of(danger))
                .withEvents(List.of(events));
        return one(request, EmergencyFact.class).imminent();
    }

    private static PreservationFact kept(String lastDay) {
        return kept(PreservationBuilder.builder()
                .expiresOn(Optional.of(LocalDate.parse(lastDay)))
                .build());
    }

    private static PreservationFact kept(Preservation preservation) {
        return one(Requests.bare().withPreservation(Optional.of(preservation)), PreservationFact.class);
    }

    private static Request decided(String at) {
        return Requests.bare().withDecidedAt(Optional.of(OffsetDateTime.parse(at)));
    }

    private static Event event(Event.Type type, String at) {
        return EventBuilder.builder().type(type).at(OffsetDateTime.parse(at)).build();
    }

    private static CaseFact fact(Request request) {
        return one(request, CaseFact.class);
    }

    private static <T> T one(Request request, Class<T> type) {
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "test");
        var docket = Docket.of(request, EntityProfile.plain(Requests.US), under, Map.of());
        return CaseFacts.of(docket).all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
