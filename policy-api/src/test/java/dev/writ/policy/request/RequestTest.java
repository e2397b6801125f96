package dev.writ.policy.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void four_parts_make_a_request() {
        assertThat(minimal().build().items()).isEmpty();
    }

    @Test
    void a_request_without_id_kind_receipt_and_requester_names_all_four() {
        assertThat(refusal(() -> RequestBuilder.builder().build()))
                .extracting(Problem::pointer)
                .containsExactly("/id", "/kind", "/receivedAt", "/requester");
    }

    @Test
    void control_characters_in_an_id_are_refused_and_not_repeated() {
        var problem = refusal(() -> minimal().id("a\u0007b").build()).get(0);
        assertThat(problem.code()).isEqualTo(Problem.Code.BAD_ID);
        assertThat(problem.message()).contains("`a?b`").doesNotContain("\u0007");
    }

    @Test
    void an_empty_id_is_refused() {
        assertThat(refusal(() -> minimal().id(" ").build()))
                .extracting(Problem::pointer)
                .containsExactly("/id");
    }

    @Test
    void the_second_of_two_equal_account_ids_is_refused() {
        assertThat(refusal(() ->
                        minimal().accounts(List.of(account("a"), account("a"))).build()))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(Problem.Code.DUPLICATE_ID, "/accounts/1/id"));
    }

    @Test
    void the_second_of_two_equal_instrument_ids_is_refused() {
        assertThat(refusal(() ->
                        minimal().instruments(List.of(paper("i"), paper("i"))).build()))
                .extracting(Problem::pointer)
                .containsExactly("/instruments/1/id");
    }

    @Test
    void every_reference_to_something_that_is_not_there_is_refused() {
        var request = minimal()
                .accounts(List.of(account("a")))
                .items(List.of(ItemBuilder.builder()
                        .category(Category.ACCESS_LOG)
                        .accounts(List.of("a", "b"))
                        .build()))
                .instruments(List.of(paper("i").withCovers(coversOf("c"))))
                .secrecy(List.of(SecrecyBuilder.builder()
                        .type(Secrecy.Type.COURT_ORDER)
                        .instrument("j")
                        .accounts(List.of("d"))
                        .build()))
                .consent(ConsentBuilder.builder().by("e").build())
                .events(List.of(EventBuilder.builder()
                        .type(Event.Type.PRODUCED)
                        .at(NOON)
                        .instrument("k")
                        .accounts(List.of("f"))
                        .build()));
        assertThat(refusal(request::build))
                .extracting(Problem::pointer)
                .containsExactly(
                        "/items/0/accounts/1",
                        "/instruments/0/covers/accounts/0",
                        "/secrecy/0/instrument",
                        "/secrecy/0/accounts/0",
                        "/consent/by",
                        "/events/0/instrument",
                        "/events/0/accounts/0");
    }

    @Test
    void an_item_that_ends_before_it_begins_is_accepted_because_it_is_decided() {
        var item = ItemBuilder.builder()
                .category(Category.ACCESS_LOG)
                .from(LocalDate.of(2026, 10, 31))
                .to(LocalDate.of(2026, 10, 1))
                .build();
        assertThat(minimal().items(List.of(item)).build().items()).containsExactly(item);
    }

    @Test
    void only_a_mail_domain_can_be_a_look_alike() {
        assertThat(refusal(() -> VerificationBuilder.builder()
                        .domain(Verification.Level.LOOKALIKE)
                        .person(Verification.Level.LOOKALIKE)
                        .build()))
                .extracting(Problem::pointer)
                .containsExactly("/person");
    }

    @Test
    void a_wither_changes_one_part_and_leaves_the_rest() {
        var request = minimal().build();
        assertThat(request.withEditableList(Tri.YES).editableList()).isEqualTo(Tri.YES);
        assertThat(request.withEditableList(Tri.YES).withEditableList(Tri.UNKNOWN))
                .isEqualTo(request);
    }

    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-16T12:00:00-05:00");

    static RequestBuilder minimal() {
        return RequestBuilder.builder()
                .id("r-1")
                .kind(Request.Kind.LEGAL)
                .receivedAt(NOON)
                .requester(RequesterBuilder.builder().type(Requester.Type.COURT).build());
    }

    private static Account account(String id) {
        return AccountBuilder.builder().id(id).build();
    }

    private static Instrument paper(String id) {
        return InstrumentBuilder.builder()
                .id(id)
                .type(InstrumentType.SEARCH_WARRANT)
                .build();
    }

    private static Optional<Covers> coversOf(String account) {
        return Optional.of(CoversBuilder.builder().accounts(List.of(account)).build());
    }

    private static List<Problem> refusal(ThrowingCallable call) {
        return catchThrowableOfType(InvalidRequestException.class, call).problems();
    }
}
