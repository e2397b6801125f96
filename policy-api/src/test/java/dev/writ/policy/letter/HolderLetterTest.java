package dev.writ.policy.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.CellBuilder;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeBuilder;
import dev.writ.policy.decision.NoticeExceptionBuilder;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.IdentifierBuilder;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Requester;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told what, and who is told nothing. */
class HolderLetterTest {

    @Test
    void each_holder_whose_data_is_given_gets_a_letter_about_their_own_account() {
        assertThat(toHolders(Cases.WARRANT, told(NoticeAction.AFTER)))
                .extracting(letter -> letter.account().orElseThrow() + ": "
                        + letter.given().get(0).data())
                .containsExactly("heron12: Login history", "heron13: Login history");
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeAction.class,
            names = {"DELAYED", "PROHIBITED", "NONE"})
    void nobody_is_told_who_may_not_or_need_not_be(NoticeAction action) {
        assertThat(toHolders(Cases.WARRANT, told(action))).isEmpty();
    }

    @Test
    void a_holder_who_may_not_be_told_gets_no_letter_although_another_does() {
        var silent = NoticeExceptionBuilder.builder()
                .accounts(List.of("A1"))
                .action(NoticeAction.DELAYED)
                .to(NoticeRecipient.HOLDER)
                .build();
        var decision = told(NoticeAction.AFTER);
        decision = decision.withNotice(decision.notice().map(notice -> notice.withExceptions(List.of(silent))));

        assertThat(toHolders(Cases.WARRANT, decision))
                .extracting(HolderLetter::account)
                .containsExactly(Optional.of("heron13"));
    }

    @Test
    void nobody_is_told_of_data_that_is_not_given() {
        var decision = told(NoticeAction.AFTER).withItems(List.of());

        assertThat(toHolders(Cases.WARRANT, decision)).isEmpty();
    }

    @Test
    void who_was_told_is_not_told_again_unless_the_notice_came_back() {
        var sent = event(Event.Type.NOTICE_SENT, 1).withAccounts(List.of("A1"));
        var failed = event(Event.Type.NOTICE_FAILED, 2);

        assertThat(toHolders(on(3, sent), told(NoticeAction.AFTER)))
                .extracting(HolderLetter::account)
                .containsExactly(Optional.of("heron13"));
        assertThat(toHolders(on(3, sent, failed), told(NoticeAction.AFTER))).hasSize(2);
        assertThat(toHolders(on(0, sent), told(NoticeAction.AFTER))).hasSize(2);
    }

    @Test
    void who_is_told_before_is_told_until_when_to_object() {
        var decision = told(NoticeAction.BEFORE);
        decision = decision.withNotice(
                decision.notice().map(notice -> notice.withObjectionUntil(Optional.of(Cases.DAY.plusDays(7)))));

        assertThat(toHolders(Cases.WARRANT, decision).get(0))
                .returns(true, HolderLetter::before)
                .returns(Optional.of(Cases.DAY.plusDays(7)), HolderLetter::objectionUntil);
    }

    @Test
    void who_administers_the_account_is_told_as_such() {
        var decision = told(NoticeAction.AFTER);
        decision = decision.withNotice(decision.notice().map(notice -> notice.withTo(NoticeRecipient.ADMINISTRATOR)));

        assertThat(toHolders(Cases.WARRANT, decision).get(0).administrator()).isTrue();
    }

    @Test
    void a_person_who_asks_about_their_own_data_gets_no_notice_of_it() {
        var own = Cases.WARRANT
                .withKind(Request.Kind.SUBJECT_ACCESS)
                .withRequester(Cases.requester(Requester.Type.DATA_SUBJECT));

        assertThat(toHolders(own, told(NoticeAction.AFTER))).isEmpty();
    }

    @Test
    void an_account_is_called_by_a_name_that_is_its_own() {
        var account = Cases.WARRANT
                .accounts()
                .get(0)
                .withIdentifiers(List.of(
                        identifier(Identifier.Type.PHONE, "+1 202 555 0100"),
                        identifier(Identifier.Type.DISPLAY_NAME, "A. Heron"),
                        identifier(Identifier.Type.EMAIL, "heron@mail.example")));
        var request = Cases.WARRANT.withAccounts(List.of(account));

        assertThat(toHolders(request, told(NoticeAction.AFTER)).get(0).account())
                .contains("heron@mail.example");
    }

    @Test
    void there_is_no_place_for_who_asked_for_the_paper_for_the_matter_or_for_the_law() {
        assertThat(Arrays.stream(HolderLetter.class.getRecordComponents()).map(component -> component.getName()))
                .containsExactly(
                        "date",
                        "administrator",
                        "account",
                        "authority",
                        "party",
                        "before",
                        "given",
                        "kept",
                        "objectionUntil");
        assertThat(toHolders(Cases.WARRANT, told(NoticeAction.AFTER)).toString())
                .doesNotContain("Alder", "Rowan", "4711", "118", "2703", "r-1");
    }

    private static List<HolderLetter> toHolders(Request request, Decision decision) {
        return Letters.toHolders(request, asked -> decision);
    }

    private static Decision told(NoticeAction action) {
        return Cases.decision(Outcome.DISCLOSE)
                .withItems(List.of(CellBuilder.builder()
                        .category(Category.ACCESS_LOG)
                        .accounts(List.of("A1", "A2"))
                        .outcome(CellOutcome.DISCLOSE)
                        .build()))
                .withNotice(Optional.of(NoticeBuilder.builder()
                        .action(action)
                        .to(NoticeRecipient.HOLDER)
                        .build()));
    }

    private static Request on(int days, Event... events) {
        return Cases.WARRANT
                .withDecidedAt(Optional.of(Cases.WARRANT.receivedAt().plusDays(days)))
                .withEvents(List.of(events));
    }

    private static Event event(Event.Type type, int days) {
        return EventBuilder.builder()
                .type(type)
                .at(Cases.WARRANT.receivedAt().plusDays(days))
                .build();
    }

    private static Identifier identifier(Identifier.Type type, String value) {
        return IdentifierBuilder.builder().type(type).value(value).build();
    }
}
