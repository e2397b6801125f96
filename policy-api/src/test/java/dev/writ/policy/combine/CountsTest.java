package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.requester;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.NoticeTest.mandatory;
import static dev.writ.policy.combine.NoticeTest.optional;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.exempt;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.NoticeAction.AFTER;
import static dev.writ.policy.decision.NoticeAction.DELAYED;
import static dev.writ.policy.decision.NoticeAction.PROHIBITED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.CountAs;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.AccountBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.MatterBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    private static final Request GIVEN = request(Request.Kind.LEGAL).withInstruments(List.of(warrant("w")));
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Stood DANGER = rule("us.danger").ofAll(exempt(Basis.EMERGENCY));

    @ParameterizedTest
    @CsvSource({
        "LEGAL, LEGAL",
        "EMERGENCY, EMERGENCY",
        "PRESERVATION, PRESERVATION",
        "PRESERVATION_EXTENSION, PRESERVATION",
        "SUBJECT_ACCESS, SUBJECT",
        "SUBJECT_ERASURE, SUBJECT",
        "RESEARCH, RESEARCH",
        "INTERNAL, INTERNAL"
    })
    void a_request_that_gets_nothing_counts_as_what_it_was(Request.Kind kind, CountingClass expected) {
        assertThat(count(request(kind), NEEDS).countingClass()).isEqualTo(expected);
    }

    @Test
    void an_emergency_that_is_given_on_an_instrument_counts_as_legal() {
        assertThat(count(GIVEN.withKind(Request.Kind.EMERGENCY), NEEDS, DANGER).countingClass())
                .isEqualTo(CountingClass.LEGAL);
    }

    @Test
    void one_part_that_rests_on_the_emergency_makes_it_one() {
        var request = GIVEN.withAccounts(List.of(account("a"), account("b")))
                .withInstruments(List.of(warrant("w", Asked.accounts("a"))))
                .withKind(Request.Kind.EMERGENCY);
        assertThat(count(request, NEEDS, DANGER).countingClass()).isEqualTo(CountingClass.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource({"CIVIL_LITIGANT, CIVIL", "DEFENCE, CIVIL", "REGULATOR, LEGAL", "COURT, LEGAL"})
    void parties_count_as_civil_and_authorities_as_legal(Requester.Type type, CountingClass expected) {
        assertThat(count(GIVEN.withRequester(requester(type)), NEEDS).countingClass())
                .isEqualTo(expected);
    }

    @Test
    void a_rule_may_count_it_otherwise() {
        var count = count(GIVEN, NEEDS, rule("us.nsl").ofAll(new CountAs(CountingClass.NATIONAL_SECURITY)));
        assertThat(count.countingClass()).isEqualTo(CountingClass.NATIONAL_SECURITY);
    }

    @Test
    void several_identifiers_of_one_account_count_once() {
        var many = AccountBuilder.builder(account("a"))
                .identifiers(List.of(Identifier.parse("username:x"), Identifier.parse("email:x@y.example")))
                .build();
        assertThat(accounts(many)).isEqualTo(1);
    }

    @Test
    void an_account_that_is_not_there_or_cannot_be_looked_up_does_not_count() {
        var missing = AccountBuilder.builder(account("a")).found(Tri.NO).build();
        var shown = AccountBuilder.builder(account("b"))
                .identifiers(List.of(Identifier.parse("display_name:Reed")))
                .build();
        var bare = AccountBuilder.builder().id("c").build();
        assertThat(accounts(missing, shown, bare, account("d"))).isEqualTo(1);
    }

    @Test
    void something_given_is_disclosed() {
        assertThat(count(GIVEN, NEEDS).disclosed()).isTrue();
        assertThat(count(GIVEN.withInstruments(List.of()), NEEDS).disclosed()).isFalse();
    }

    @Test
    void erasing_and_keeping_disclose_nothing() {
        var own = rule("house.own").ofAll(exempt(Basis.SUBJECT));
        assertThat(count(request(Request.Kind.SUBJECT_ERASURE), own).disclosed())
                .isFalse();
        assertThat(count(request(Request.Kind.PRESERVATION), rule("house.keep").ofAll(PreservedTest.DAYS))
                        .disclosed())
                .isFalse();
    }

    @Test
    void an_order_that_silences_makes_it_confidential() {
        var request = GIVEN.withSecrecy(List.of(order(Secrecy.Type.COURT_ORDER)));
        assertThat(count(request, NEEDS, rule("us.delay").ofSecrecy(mandatory(DELAYED), 0))
                        .confidential())
                .isTrue();
    }

    @Test
    void an_order_about_one_account_is_enough() {
        var order = SecrecyBuilder.builder(order(Secrecy.Type.COURT_ORDER))
                .accounts(List.of("a"))
                .build();
        assertThat(count(
                                GIVEN.withSecrecy(List.of(order)),
                                NEEDS,
                                rule("us.delay").ofSecrecy(optional(PROHIBITED), 0))
                        .confidential())
                .isTrue();
    }

    @Test
    void what_an_agency_merely_asks_for_or_the_law_keeps_silent_anyway_is_not_confidential() {
        var request = GIVEN.withSecrecy(List.of(order(Secrecy.Type.AGENCY_REQUEST)));
        assertThat(count(request, NEEDS, rule("house.delay").ofSecrecy(optional(DELAYED), 0))
                        .confidential())
                .isFalse();
        assertThat(count(GIVEN, NEEDS, rule("eu.silence").ofAll(mandatory(PROHIBITED)))
                        .confidential())
                .isFalse();
        assertThat(count(request, NEEDS, rule("us.odd").ofSecrecy(optional(AFTER), 0))
                        .confidential())
                .isFalse();
    }

    @Test
    void a_repeated_request_is_not_reported() {
        assertThat(count(GIVEN, NEEDS).reported()).isTrue();
        assertThat(count(GIVEN.withDuplicateOf(Optional.of("r-0")), NEEDS).reported())
                .isFalse();
    }

    @Test
    void the_country_is_that_of_the_requester_and_the_origin_that_on_whose_behalf() {
        var matter = MatterBuilder.builder().onBehalfOf(Country.of("FR")).build();
        var count = count(GIVEN.withMatter(Optional.of(matter)), NEEDS);
        assertThat(count.country()).contains(Country.of("US"));
        assertThat(count.origin()).contains(Country.of("FR"));
    }

    private static int accounts(Account... accounts) {
        return count(GIVEN.withAccounts(List.of(accounts)), NEEDS).accounts();
    }

    private static Counting count(Request request, Stood... stood) {
        return conclude(request, stood).counting();
    }

    private static Request request(Request.Kind kind) {
        return asking(kind)
                .accounts(List.of(account("a")))
                .items(List.of(october(Category.CONTENT_PRIVATE)))
                .build();
    }

    private static Secrecy order(Secrecy.Type type) {
        return SecrecyBuilder.builder().type(type).build();
    }
}
