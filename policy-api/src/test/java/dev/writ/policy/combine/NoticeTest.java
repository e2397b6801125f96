package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Concluding.notice;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.NoticeAction.AFTER;
import static dev.writ.policy.decision.NoticeAction.BEFORE;
import static dev.writ.policy.decision.NoticeAction.DELAYED;
import static dev.writ.policy.decision.NoticeAction.NONE;
import static dev.writ.policy.decision.NoticeAction.PROHIBITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.decision.NoticeRecipient;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Term;
import dev.writ.policy.request.Request;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rule prevails, and for whom. */
class NoticeTest {

    private static final Request GIVEN = legal(october(Category.CONTENT_PRIVATE))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Request REFUSED = GIVEN.withInstruments(List.of());
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);

    @Test
    void a_house_that_tells_afterwards_does() {
        var notice = notice(GIVEN, NEEDS, rule("house.after").ofAll(optional(AFTER)));
        assertThat(notice.action()).isEqualTo(AFTER);
        assertThat(notice.rule()).contains("house.after");
        assertThat(notice.mandatory()).isFalse();
    }

    @Test
    void without_any_rule_nobody_is_told_and_no_rule_is_named() {
        var notice = notice(GIVEN, NEEDS);
        assertThat(notice.action()).isEqualTo(NONE);
        assertThat(notice.rule()).isEmpty();
    }

    @Test
    void where_nothing_is_given_nobody_is_told() {
        assertThat(notice(REFUSED, NEEDS, rule("house.after").ofAll(optional(AFTER)))
                        .action())
                .isEqualTo(NONE);
        assertThat(notice(REFUSED, NEEDS, rule("ch.tell").ofAll(mandatory(BEFORE)))
                        .action())
                .isEqualTo(NONE);
    }

    @Test
    void a_gag_stands_whatever_the_outcome() {
        var gag = rule("eu.silence").ofAll(mandatory(PROHIBITED));
        assertThat(notice(REFUSED, NEEDS, gag).action()).isEqualTo(PROHIBITED);
        assertThat(notice(GIVEN, NEEDS, gag).action()).isEqualTo(PROHIBITED);
    }

    @Test
    void prohibition_beats_delay_and_delay_beats_the_rest() {
        var prohibited = rule("eu.silence").ofAll(optional(PROHIBITED));
        var delayed = rule("us.delay").ofAll(mandatory(DELAYED));
        var told = rule("ch.tell").ofAll(mandatory(BEFORE));
        assertThat(notice(GIVEN, NEEDS, told, delayed, prohibited).action()).isEqualTo(PROHIBITED);
        assertThat(notice(GIVEN, NEEDS, told, delayed).action()).isEqualTo(DELAYED);
    }

    @Test
    void notice_that_the_law_makes_mandatory_beats_the_silence_of_a_house() {
        var house = rule("house.silence").ofAll(mandatory(PROHIBITED));
        var law = rule("ch.tell").ofAll(mandatory(AFTER));
        var decision = conclude(GIVEN, NEEDS, house, law);
        assertThat(decision.notice()).get().satisfies(notice -> {
            assertThat(notice.action()).isEqualTo(AFTER);
            assertThat(notice.mandatory()).isTrue();
            assertThat(notice.rule()).contains("ch.tell");
        });
        assertThat(decision.flags())
                .extracting(Flag::code, Flag::rule)
                .containsExactly(tuple(FlagCode.POLICY_OVERRIDDEN_BY_LAW, "house.silence"));
    }

    @Test
    void a_house_that_says_the_same_as_the_law_is_not_overridden() {
        var decision = conclude(
                GIVEN,
                NEEDS,
                rule("house.after").ofAll(optional(AFTER)),
                rule("ch.tell").ofAll(mandatory(AFTER)));
        assertThat(decision.flags()).isEmpty();
        assertThat(decision.notice().orElseThrow().rule()).contains("ch.tell");
    }

    @Test
    void a_house_that_is_silenced_by_law_is_overridden() {
        var decision = conclude(
                GIVEN,
                NEEDS,
                rule("house.after").ofAll(optional(AFTER)),
                rule("eu.silence").ofAll(mandatory(PROHIBITED)));
        assertThat(decision.flags()).extracting(Flag::rule).containsExactly("house.after");
    }

    @Test
    void where_nothing_is_given_no_house_is_overridden() {
        var decision = conclude(
                REFUSED,
                NEEDS,
                rule("house.after").ofAll(optional(AFTER)),
                rule("eu.silence").ofAll(mandatory(PROHIBITED)));
        assertThat(decision.flags()).isEmpty();
    }

    @Test
    void of_what_a_house_says_itself_silence_goes_first_and_then_the_later_notice() {
        var none = rule("house.none").ofAll(optional(NONE));
        var after = rule("house.after").ofAll(optional(AFTER));
        var before = rule("house.before").ofAll(optional(BEFORE));
        assertThat(notice(GIVEN, NEEDS, before, after, none).action()).isEqualTo(NONE);
        assertThat(notice(GIVEN, NEEDS, before, after).action()).isEqualTo(AFTER);
    }

    @Test
    void a_law_that_only_permits_does_not_silence_a_house() {
        var none = rule("us.none").ofAll(optional(NONE));
        var after = rule("house.after").ofAll(optional(AFTER));
        assertThat(notice(GIVEN, NEEDS, none, after).action()).isEqualTo(AFTER);
        assertThat(notice(GIVEN, NEEDS, none).rule()).contains("us.none");
    }

    @Test
    void of_two_laws_that_ask_for_notice_the_earlier_one_is_kept() {
        var before = rule("ch.tell").ofAll(mandatory(BEFORE));
        var after = rule("us.tell").ofAll(mandatory(AFTER));
        assertThat(notice(GIVEN, NEEDS, before, after).action()).isEqualTo(BEFORE);
    }

    @Test
    void what_a_house_calls_mandatory_is_not() {
        assertThat(notice(GIVEN, NEEDS, rule("house.tell").ofAll(mandatory(AFTER)))
                        .mandatory())
                .isFalse();
    }

    @Test
    void an_account_of_which_nothing_is_given_is_an_exception() {
        var request = GIVEN.withAccounts(List.of(account("a"), account("b")))
                .withInstruments(List.of(warrant("w", Asked.accounts("a"))));
        var notice = notice(request, NEEDS, rule("house.before").ofAll(optional(BEFORE)));
        assertThat(notice.action()).isEqualTo(BEFORE);
        assertThat(notice.exceptions())
                .extracting(NoticeException::accounts, NoticeException::action)
                .containsExactly(tuple(List.of("b"), NONE));
    }

    @Test
    void the_holder_of_a_managed_account_is_told_through_the_administrator() {
        var request = GIVEN.withAccounts(List.of(account("a"), account("b"), account("c")));
        var managed = new NoticeRule(NONE, NoticeRecipient.ADMINISTRATOR, false, Optional.empty());
        var notice = notice(
                request,
                NEEDS,
                rule("house.after").ofAll(optional(AFTER)),
                rule("house.managed").ofAccounts(managed, "b", "c"));
        assertThat(notice.action()).isEqualTo(AFTER);
        assertThat(notice.exceptions())
                .extracting(NoticeException::accounts, NoticeException::to)
                .containsExactly(tuple(List.of("b", "c"), NoticeRecipient.ADMINISTRATOR));
    }

    @Test
    void where_the_rule_for_all_holds_for_nobody_the_rule_for_most_is_said_first() {
        var request = GIVEN.withAccounts(List.of(account("a"), account("b"), account("c")));
        var notice = notice(
                request,
                NEEDS,
                rule("house.after").ofAll(optional(AFTER)),
                rule("de.a").ofAccounts(mandatory(BEFORE), "a"),
                rule("de.bc").ofAccounts(mandatory(PROHIBITED), "b", "c"));
        assertThat(notice.action()).isEqualTo(PROHIBITED);
        assertThat(notice.exceptions()).extracting(NoticeException::accounts).containsExactly(List.of("a"));
    }

    @Test
    void notice_about_keeping_data_comes_after_the_keeping() {
        var request = Asked.asking(Request.Kind.PRESERVATION)
                .accounts(List.of(account("a")))
                .items(List.of(october(Category.CONTENT_PRIVATE)))
                .build();
        var keeps = rule("house.keep").ofAll(PreservedTest.DAYS);
        assertThat(notice(request, keeps, rule("house.after").ofAll(optional(AFTER)))
                        .action())
                .isEqualTo(AFTER);
    }

    @Test
    void the_term_of_notice_after_is_the_time_to_tell() {
        var after = rule("house.after").ofAll(within(AFTER, 90));
        assertThat(notice(GIVEN, NEEDS, after).latest()).contains(day("2027-02-14"));
    }

    static NoticeRule optional(NoticeAction action) {
        return new NoticeRule(action, NoticeRecipient.HOLDER, false, Optional.empty());
    }

    static NoticeRule mandatory(NoticeAction action) {
        return new NoticeRule(action, NoticeRecipient.HOLDER, true, Optional.empty());
    }

    static NoticeRule within(NoticeAction action, int days) {
        var term = new Term.Days(Period.ofDays(days));
        return new NoticeRule(action, NoticeRecipient.HOLDER, false, Optional.of(term));
    }
}
