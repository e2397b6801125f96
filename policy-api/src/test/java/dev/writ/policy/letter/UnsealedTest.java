package dev.writ.policy.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Tri;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.MatterBuilder;
import dev.writ.policy.request.PreservationBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import dev.writ.policy.request.SubjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On what a letter to a requester is decided. */
class UnsealedTest {
    private static final Secrecy ORDER =
            SecrecyBuilder.builder().type(Secrecy.Type.COURT_ORDER).build();

    @Test
    void an_authority_is_answered_on_its_request_as_it_is() {
        assertThat(decidedOn(Cases.WARRANT.withSecrecy(List.of(ORDER))).secrecy())
                .containsExactly(ORDER);
    }

    @Test
    void a_party_is_answered_as_if_there_were_no_order_of_secrecy() {
        var party = Cases.WARRANT
                .withRequester(Cases.requester(Requester.Type.CIVIL_LITIGANT))
                .withSecrecy(List.of(ORDER))
                .withNoticeRisk(List.of(Request.NoticeRisk.EVIDENCE));

        assertThat(decidedOn(party).secrecy()).isEmpty();
        assertThat(decidedOn(party).noticeRisk()).isEmpty();
        assertThat(decidedOn(party).instruments()).isEqualTo(party.instruments());
    }

    @Test
    void a_person_is_answered_as_if_nobody_else_had_ever_asked_for_the_data() {
        var held = Cases.WARRANT
                .withKind(Request.Kind.SUBJECT_ERASURE)
                .withRequester(Cases.requester(Requester.Type.DATA_SUBJECT))
                .withSecrecy(List.of(ORDER))
                .withMatter(Optional.of(MatterBuilder.builder().build()))
                .withEvents(List.of(EventBuilder.builder()
                        .type(Event.Type.REVIEW_PENDING)
                        .at(Cases.WARRANT.receivedAt())
                        .build()))
                .withPreservation(Optional.of(PreservationBuilder.builder().build()))
                .withSubject(
                        Optional.of(SubjectBuilder.builder().legalHold(Tri.YES).build()));
        var free = held.withSecrecy(List.of())
                .withEvents(List.of())
                .withMatter(Optional.empty())
                .withInstruments(List.of())
                .withPreservation(Optional.empty())
                .withSubject(Optional.of(SubjectBuilder.builder().build()));

        assertThat(decidedOn(held)).isEqualTo(decidedOn(free)).isEqualTo(free);
    }

    @Test
    void whoever_is_a_person_with_data_of_their_own_is_one_whatever_they_ask() {
        var asked = Cases.WARRANT.withRequester(Cases.requester(Requester.Type.DATA_SUBJECT));

        assertThat(decidedOn(asked).instruments()).isEmpty();
    }

    private static Request decidedOn(Request request) {
        var seen = new ArrayList<Request>();
        Letters.toRequester(request, asked -> {
            seen.add(asked);
            return Cases.decision(Outcome.DISCLOSE);
        });
        return seen.get(0);
    }
}
