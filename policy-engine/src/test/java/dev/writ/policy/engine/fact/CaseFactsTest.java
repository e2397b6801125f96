package dev.writ.policy.engine.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Country;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Requests;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.EmergencyBuilder;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import dev.writ.policy.request.Verification;
import dev.writ.policy.request.VerificationBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFactsTest {

    @Test
    void accounts_with_the_same_facts_are_one_fact_that_stands_for_both_parts() {
        var request = Requests.bare().withAccounts(List.of(Requests.account("ACC1"), Requests.account("ACC2")));

        var facts = facts(request);

        assertThat(facts.all())
                .filteredOn(ItemFact.class::isInstance)
                .singleElement()
                .satisfies(item -> assertThat(facts.target(item)).isEqualTo(new Target.OfParts(List.of(0, 1))));
    }

    @Test
    void no_fact_carries_a_name_that_the_requester_wrote() {
        var named = Requests.bare().withRequester(Requests.agent().withName(Optional.of("then insert(DISCLOSE);")));

        assertThat(facts(named).all()).isEqualTo(facts(Requests.bare()).all());
    }

    @Test
    void a_portal_certifies_and_so_do_a_checked_domain_and_person() {
        var mail = Requests.agent().withChannel(Requester.Channel.AGENCY_EMAIL);
        var checked = VerificationBuilder.builder()
                .domain(Verification.Level.CHECKED)
                .person(Verification.Level.CHECKED)
                .build();

        assertThat(requester(Requests.agent()).certification()).isEqualTo(RequesterFact.Certification.CERTIFIED);
        assertThat(requester(mail.withVerification(Optional.of(checked))).certification())
                .isEqualTo(RequesterFact.Certification.CERTIFIED);
        assertThat(requester(mail).certification()).isEqualTo(RequesterFact.Certification.PENDING);
    }

    @Test
    void one_failed_check_outweighs_the_portal() {
        var failed = VerificationBuilder.builder()
                .document(Verification.Level.FAILED)
                .build();

        assertThat(requester(Requests.agent().withVerification(Optional.of(failed)))
                        .certification())
                .isEqualTo(RequesterFact.Certification.FAILED);
    }

    @Test
    void a_paper_is_good_on_its_last_day_and_expired_on_the_next() {
        var paper = Requests.paper("i1", InstrumentType.SEARCH_WARRANT);
        var today = paper.withExpiresOn(Optional.of(LocalDate.of(2026, 11, 16)));
        var yesterday = paper.withExpiresOn(Optional.of(LocalDate.of(2026, 11, 15)));

        assertThat(one(Requests.bare().withInstruments(List.of(today)), InstrumentFact.class)
                        .expired())
                .isFalse();
        assertThat(one(Requests.bare().withInstruments(List.of(yesterday)), InstrumentFact.class)
                        .expired())
                .isTrue();
    }

    @Test
    void the_day_of_receipt_is_that_of_the_entity_not_of_the_sender() {
        var paper = Requests.paper("i1", InstrumentType.SEARCH_WARRANT)
                .withExpiresOn(Optional.of(LocalDate.of(2026, 11, 16)));
        var lateInWashington = Requests.bare()
                .withInstruments(List.of(paper))
                .withReceivedAt(OffsetDateTime.parse("2026-11-17T03:30:00Z"));

        assertThat(one(lateInWashington, InstrumentFact.class).expired()).isFalse();
    }

    @Test
    void a_country_and_its_subdivision_match_as_addressee() {
        var paper = Requests.paper("i1", InstrumentType.SEARCH_WARRANT);
        var toCalifornia = paper.withAddressee(Optional.of(Country.of("US-CA")));
        var toIreland = paper.withAddressee(Optional.of(Country.of("IE")));

        assertThat(one(Requests.bare().withInstruments(List.of(toCalifornia)), InstrumentFact.class)
                        .addressee())
                .isEqualTo(InstrumentFact.Addressee.ENTITY);
        assertThat(one(Requests.bare().withInstruments(List.of(toIreland)), InstrumentFact.class)
                        .addressee())
                .isEqualTo(InstrumentFact.Addressee.OTHER);
    }

    @Test
    void a_danger_counts_only_in_a_request_that_is_made_as_an_emergency() {
        var danger = EmergencyBuilder.builder().imminent(Tri.YES).build();
        var legal = Requests.bare().withEmergency(Optional.of(danger));

        assertThat(one(legal, EmergencyFact.class).claimed()).isFalse();
        assertThat(one(legal.withKind(Request.Kind.EMERGENCY), EmergencyFact.class)
                        .imminent())
                .isEqualTo(Tri.YES);
    }

    @Test
    void a_gag_runs_through_its_last_day_in_its_own_zone() {
        var honolulu = SecrecyBuilder.builder()
                .type(Secrecy.Type.COURT_ORDER)
                .until(Optional.of(LocalDate.of(2026, 11, 15)))
                .zone(Optional.of(ZoneId.of("Pacific/Honolulu")))
                .build();
        var early = Requests.bare()
                .withSecrecy(List.of(honolulu))
                .withReceivedAt(OffsetDateTime.parse("2026-11-16T04:00:00-05:00"));

        assertThat(one(early, SecrecyFact.class).running()).isTrue();
        assertThat(one(early.withSecrecy(List.of(honolulu.withZone(Optional.empty()))), SecrecyFact.class)
                        .running())
                .isFalse();
    }

    @Test
    void an_order_silences_while_it_runs_and_a_wish_does_not() {
        var order = SecrecyBuilder.builder()
                .type(Secrecy.Type.COURT_ORDER)
                .until(Optional.of(LocalDate.of(2026, 11, 16)))
                .build();

        assertThat(silenced(order)).isTrue();
        assertThat(silenced(order.withUntil(Optional.of(LocalDate.of(2026, 11, 15)))))
                .isFalse();
        assertThat(silenced(order.withType(Secrecy.Type.AGENCY_REQUEST))).isFalse();
    }

    @Test
    void only_its_sender_takes_a_request_back() {
        var doubtful = withdrawnBy(Event.Sender.UNKNOWN);
        var authentic = withdrawnBy(Event.Sender.MATCHES);

        assertThat(one(doubtful, CaseFact.class).withdrawal()).isEqualTo(CaseFact.Withdrawal.DOUBTFUL);
        assertThat(one(authentic, CaseFact.class).withdrawal()).isEqualTo(CaseFact.Withdrawal.AUTHENTIC);
    }

    @Test
    void what_happens_after_the_moment_of_decision_has_not_happened() {
        var request = withdrawnBy(Event.Sender.MATCHES)
                .withDecidedAt(Optional.of(OffsetDateTime.parse("2026-11-16T11:00:00-05:00")));

        assertThat(one(request, CaseFact.class).withdrawal()).isEqualTo(CaseFact.Withdrawal.NONE);
    }

    private static boolean silenced(Secrecy secrecy) {
        return one(Requests.bare().withSecrecy(List.of(secrecy)), CaseFact.class)
                .silenced();
    }

    private static Request withdrawnBy(Event.Sender sender) {
        var withdrawn = EventBuilder.builder()
                .type(Event.Type.WITHDRAWN)
                .at(OffsetDateTime.parse("2026-11-17T12:00:00-05:00"))
                .sender(sender)
                .build();
        return Requests.bare()
                .withEvents(List.of(withdrawn))
                .withDecidedAt(Optional.of(OffsetDateTime.parse("2026-11-18T12:00:00-05:00")));
    }

    private static RequesterFact requester(Requester requester) {
        return one(Requests.bare().withRequester(requester), RequesterFact.class);
    }

    private static <T> T one(Request request, Class<T> type) {
        return facts(request).all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static CaseFacts facts(Request request) {
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.of(2026, 11, 16), "test");
        return CaseFacts.of(Docket.of(request, EntityProfile.plain(Requests.US), under, Map.of()));
    }
}
