package dev.writ.policy.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Country;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Requests;
import dev.writ.policy.engine.fact.InstrumentFact.Clarification;
import dev.writ.policy.engine.fact.InstrumentFact.Enforcing;
import dev.writ.policy.engine.fact.InstrumentFact.Language;
import dev.writ.policy.request.EnforcingAuthority;
import dev.writ.policy.request.EnforcingAuthorityBuilder;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.InstrumentBuilder;
import dev.writ.policy.request.Issuer;
import dev.writ.policy.request.IssuerBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a rule sees of a paper, its language, its age and what was written about it. The request came on 16 November. */
class PaperFactsTest {

    @Test
    void a_language_is_accepted_whatever_region_it_is_written_for() {
        assertThat(fact(paper().withLanguage(Optional.of("en-GB"))).language()).isEqualTo(Language.ACCEPTED);
        assertThat(fact(paper().withLanguage(Optional.of("bg"))).language()).isEqualTo(Language.OTHER);
    }

    @Test
    void a_paper_that_does_not_say_its_language_is_not_faulted_for_it() {
        assertThat(fact(paper()).language()).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void a_paper_of_today_in_sydney_is_not_of_tomorrow_because_new_york_is_a_day_behind() {
        // received on the sixteenth at ten in the morning in New York, which is the seventeenth in Sydney
        var tomorrow = Optional.of(LocalDate.parse("2026-11-17"));

        assertThat(fact(from("AU", Optional.empty()).withIssuedOn(tomorrow)).postdated())
                .isFalse();
        assertThat(fact(from("DE", Optional.empty()).withIssuedOn(tomorrow)).postdated())
                .isTrue();
        assertThat(fact(paper().withIssuedOn(tomorrow)).postdated()).isTrue();
    }

    @Test
    void months_are_calendar_months_and_only_full_ones_count() {
        assertThat(fact(issued("2026-10-17")).monthsOld()).isZero();
        assertThat(fact(issued("2026-10-16")).monthsOld()).isEqualTo(1);
        assertThat(fact(paper()).monthsOld()).isZero();
    }

    @Test
    void without_a_day_of_service_a_paper_is_served_when_it_comes_in() {
        assertThat(fact(issued("2026-08-16")).monthsToService()).isEqualTo(3);
        assertThat(fact(issued("2026-08-16").withServedOn(Optional.of(LocalDate.parse("2026-11-15"))))
                        .monthsToService())
                .isEqualTo(2);
    }

    @Test
    void an_office_in_a_member_state_is_in_the_union() {
        assertThat(fact(from("DE", Optional.empty())).authorityUnion()).isTrue();
        assertThat(fact(from("GB", Optional.empty())).authorityUnion()).isFalse();
        assertThat(fact(paper()).authorityUnion()).isFalse();
    }

    @Test
    void a_rank_that_is_not_stated_is_no_rank() {
        assertThat(fact(from("GB", Optional.of("HOME_SECRETARY"))).rank()).isEqualTo("HOME_SECRETARY");
        assertThat(fact(paper()).rank()).isEmpty();
    }

    @Test
    void an_authority_that_was_notified_and_is_silent_is_pending() {
        assertThat(fact(paper()).enforcing()).isEqualTo(Enforcing.UNKNOWN);
        assertThat(fact(answered(Tri.NO, EnforcingAuthority.Answer.NONE, "")).enforcing())
                .isEqualTo(Enforcing.NOT_NOTIFIED);
        assertThat(fact(answered(Tri.YES, EnforcingAuthority.Answer.NONE, "")).enforcing())
                .isEqualTo(Enforcing.PENDING);
    }

    @Test
    void an_answer_of_tomorrow_has_not_been_given() {
        var refused = EnforcingAuthority.Answer.REFUSED;

        assertThat(fact(answered(Tri.YES, refused, "2026-11-16")).enforcing()).isEqualTo(Enforcing.REFUSED);
        assertThat(fact(answered(Tri.YES, refused, "2026-11-17")).enforcing()).isEqualTo(Enforcing.PENDING);
    }

    @Test
    void a_question_is_open_until_it_is_answered_and_the_days_are_counted() {
        var sent = event(Event.Type.CLARIFICATION_SENT, "2026-11-11T12:00:00-05:00", Optional.of("p1"));
        var answered = event(Event.Type.CLARIFICATION_ANSWERED, "2026-11-15T12:00:00-05:00", Optional.empty());

        assertThat(fact(paper()).clarification()).isEqualTo(Clarification.NONE);
        assertThat(fact(paper(), sent).clarification()).isEqualTo(Clarification.PENDING);
        assertThat(fact(paper(), sent).clarificationDays()).isEqualTo(5);
        assertThat(fact(paper(), sent, answered).clarification()).isEqualTo(Clarification.ANSWERED);
    }

    @Test
    void a_question_about_another_paper_leaves_this_one_alone() {
        var sent = event(Event.Type.CLARIFICATION_SENT, "2026-11-11T12:00:00-05:00", Optional.of("p2"));

        assertThat(fact(paper(), sent).clarification()).isEqualTo(Clarification.NONE);
    }

    private static Instrument paper() {
        return InstrumentBuilder.builder().id("p1").type(InstrumentType.EPOC).build();
    }

    private static Instrument issued(String day) {
        return paper().withIssuedOn(Optional.of(LocalDate.parse(day)));
    }

    private static Instrument from(String country, Optional<String> rank) {
        return paper().withIssuer(Optional.of(IssuerBuilder.builder()
                .type(Issuer.Type.PROSECUTOR)
                .jurisdiction(Optional.of(Country.of(country)))
                .rank(rank)
                .build()));
    }

    private static Instrument answered(Tri notified, EnforcingAuthority.Answer answer, String day) {
        return paper().withEnforcingAuthority(Optional.of(EnforcingAuthorityBuilder.builder()
                .notified(notified)
                .answer(answer)
                .answeredOn(Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .build()));
    }

    private static Event event(Event.Type type, String at, Optional<String> instrument) {
        return EventBuilder.builder()
                .type(type)
                .at(OffsetDateTime.parse(at))
                .instrument(instrument)
                .build();
    }

    private static InstrumentFact fact(Instrument paper, Event... events) {
        var other = InstrumentBuilder.builder()
                .id("p2")
                .type(InstrumentType.LETTER_REQUEST)
                .build();
        var request = Requests.bare().withInstruments(List.of(paper, other)).withEvents(List.of(events));
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "test");
        var docket = Docket.of(request, EntityProfile.plain(Requests.US), under, Map.of());
        return CaseFacts.of(docket).all().stream()
                .filter(InstrumentFact.class::isInstance)
                .map(InstrumentFact.class::cast)
                .filter(fact -> fact.type() == InstrumentType.EPOC)
                .findFirst()
                .orElseThrow();
    }
}
