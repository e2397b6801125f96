package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Concluding.notice;
import static dev.writ.policy.combine.NoticeTest.mandatory;
import static dev.writ.policy.combine.NoticeTest.optional;
import static dev.writ.policy.combine.NoticeTest.within;
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
import dev.writ.policy.decision.NoticeException;
import dev.writ.policy.finding.Finding.NoticeRule;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Orders that silence the provider, and when they end. */
class SecrecyTest {

    private static final Request GIVEN = legal(october(Category.CONTENT_PRIVATE))
            .instruments(List.of(warrant("w")))
            .build();
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Stood AFTERWARDS = rule("house.after").ofAll(optional(AFTER));
    private static final NoticeRule DELAY = optional(DELAYED);

    @Test
    void an_order_delays_notice_to_its_last_day() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10")));
        var notice = notice(request, NEEDS, AFTERWARDS, rule("house.delay").ofSecrecy(DELAY, 0));
        assertThat(notice.action()).isEqualTo(DELAYED);
        assertThat(notice.until()).contains(day("2027-02-10"));
        assertThat(notice.reviewOn()).isEmpty();
    }

    @Test
    void the_order_binds_though_it_is_a_house_that_heeds_it() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10")));
        var notice = notice(
                request,
                NEEDS,
                rule("ch.tell").ofAll(mandatory(BEFORE)),
                rule("house.delay").ofSecrecy(DELAY, 0));
        assertThat(notice.action()).isEqualTo(DELAYED);
    }

    @Test
    void a_house_that_gives_way_to_its_own_rule_is_not_overridden() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10")));
        assertThat(conclude(request, NEEDS, AFTERWARDS, rule("house.delay").ofSecrecy(DELAY, 0))
                        .flags())
                .isEmpty();
    }

    @Test
    void a_house_that_delays_as_the_law_does_is_not_overridden() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10")));
        var decision = conclude(
                request,
                NEEDS,
                AFTERWARDS,
                rule("house.delay").ofSecrecy(DELAY, 0),
                rule("us.delay").ofSecrecy(mandatory(DELAYED), 0));
        assertThat(decision.notice().orElseThrow().rule()).contains("us.delay");
        assertThat(decision.flags()).isEmpty();
    }

    @Test
    void a_house_that_ignores_an_order_is_overridden() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10")));
        var decision = conclude(request, NEEDS, AFTERWARDS, rule("us.delay").ofSecrecy(mandatory(DELAYED), 0));
        assertThat(decision.flags()).extracting(Flag::rule).containsExactly("house.after");
    }

    @Test
    void an_order_without_an_end_is_looked_at_again() {
        var request = GIVEN.withSecrecy(List.of(order().build()));
        var notice = notice(request, NEEDS, rule("house.delay").ofSecrecy(within(DELAYED, 365), 0));
        assertThat(notice.until()).isEmpty();
        assertThat(notice.reviewOn()).contains(day("2027-11-16"));
    }

    @Test
    void of_several_orders_the_last_day_of_the_latest_counts() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10"), until("2027-05-10"), until("2027-01-10")));
        assertThat(notice(request, NEEDS, rule("us.delay").ofSecrecy(DELAY, 0, 1, 2))
                        .until())
                .contains(day("2027-05-10"));
    }

    @Test
    void orders_that_different_rules_heed_count_together() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10"), until("2027-05-10")));
        var notice = notice(
                request,
                NEEDS,
                rule("us.delay").ofSecrecy(mandatory(DELAYED), 0),
                rule("house.delay").ofSecrecy(DELAY, 1));
        assertThat(notice.until()).contains(day("2027-05-10"));
        assertThat(notice.rule()).contains("house.delay");
        assertThat(notice.mandatory()).isTrue();
    }

    @Test
    void an_order_without_an_end_is_later_than_any_other() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10"), order().build()));
        var notice = notice(
                request,
                NEEDS,
                rule("us.delay").ofSecrecy(DELAY, 0),
                rule("us.open").ofSecrecy(within(DELAYED, 365), 1));
        assertThat(notice.until()).isEmpty();
        assertThat(notice.reviewOn()).contains(day("2027-11-16"));
    }

    @Test
    void an_order_that_was_over_on_the_day_of_decision_delays_nothing() {
        var request = GIVEN.withSecrecy(List.of(until("2026-11-15")));
        assertThat(notice(request, NEEDS, AFTERWARDS, rule("us.delay").ofSecrecy(DELAY, 0))
                        .action())
                .isEqualTo(AFTER);
    }

    @Test
    void the_last_day_of_an_order_is_still_silent() {
        var request = GIVEN.withSecrecy(List.of(until("2026-11-16")));
        assertThat(notice(request, NEEDS, AFTERWARDS, rule("us.delay").ofSecrecy(DELAY, 0))
                        .action())
                .isEqualTo(DELAYED);
    }

    @Test
    void an_order_ends_in_its_own_zone() {
        var order = order().until(day("2026-11-22")).zone(ZoneId.of("America/Los_Angeles"));
        var request = GIVEN.withSecrecy(List.of(order.build()))
                .withDecidedAt(Optional.of(OffsetDateTime.parse("2026-11-23T07:30:00Z")));
        var delay = rule("us.delay").ofSecrecy(DELAY, 0);
        assertThat(notice(request, NEEDS, AFTERWARDS, delay).action()).isEqualTo(DELAYED);
        var later = request.withDecidedAt(Optional.of(OffsetDateTime.parse("2026-11-23T08:00:00Z")));
        assertThat(notice(later, NEEDS, AFTERWARDS, delay).action()).isEqualTo(AFTER);
    }

    @Test
    void an_order_of_tomorrow_does_not_close_a_gap_today() {
        var tomorrow = order().issuedOn(day("2026-11-17")).until(day("2027-05-16"));
        var request = GIVEN.withSecrecy(List.of(until("2026-11-20"), tomorrow.build()));
        assertThat(notice(request, NEEDS, rule("us.delay").ofSecrecy(DELAY, 0, 1))
                        .until())
                .contains(day("2026-11-20"));
    }

    @Test
    void an_order_about_one_account_silences_about_that_one() {
        var request = GIVEN.withAccounts(List.of(account("a"), account("b")))
                .withSecrecy(List.of(
                        order().accounts(List.of("b")).until(day("2027-02-10")).build()));
        var notice = notice(request, NEEDS, AFTERWARDS, rule("us.delay").ofSecrecy(DELAY, 0));
        assertThat(notice.action()).isEqualTo(AFTER);
        assertThat(notice.exceptions())
                .extracting(NoticeException::accounts, NoticeException::action, NoticeException::until)
                .containsExactly(tuple(List.of("b"), DELAYED, Optional.of(day("2027-02-10"))));
    }

    @Test
    void what_an_agency_merely_asks_for_does_not_bind_against_the_law() {
        var request = GIVEN.withSecrecy(List.of(asked().build()));
        var delay = rule("house.delay").ofSecrecy(within(DELAYED, 45), 0);
        assertThat(notice(request, NEEDS, delay).action()).isEqualTo(DELAYED);
        assertThat(notice(request, NEEDS, delay, rule("ch.tell").ofAll(mandatory(BEFORE)))
                        .action())
                .isEqualTo(BEFORE);
        assertThat(notice(request.withInstruments(List.of()), NEEDS, delay).action())
                .isEqualTo(NONE);
    }

    @Test
    void a_silence_that_a_house_keeps_of_its_own_ends_with_its_own_term() {
        var request = GIVEN.withSecrecy(List.of(asked().build()));
        var delay = rule("house.delay").ofSecrecy(within(DELAYED, 45), 0);
        var notice = notice(request, NEEDS, AFTERWARDS, delay);
        assertThat(notice.until()).contains(day("2026-12-31"));
        assertThat(notice.reviewOn()).isEmpty();
    }

    @Test
    void a_silence_that_a_house_kept_of_its_own_is_over_after_its_term() {
        var request = GIVEN.withSecrecy(List.of(asked().build()));
        var delay = rule("house.delay").ofSecrecy(within(DELAYED, 45), 0);
        var lastDay = request.withDecidedAt(Optional.of(OffsetDateTime.parse("2026-12-31T12:00:00-05:00")));
        var dayAfter = request.withDecidedAt(Optional.of(OffsetDateTime.parse("2027-01-01T12:00:00-05:00")));
        assertThat(notice(lastDay, NEEDS, AFTERWARDS, delay).action()).isEqualTo(DELAYED);
        assertThat(notice(dayAfter, NEEDS, AFTERWARDS, delay).action()).isEqualTo(AFTER);
    }

    @Test
    void a_prohibition_on_an_order_beats_a_delay_on_a_longer_one() {
        var request = GIVEN.withSecrecy(List.of(until("2027-02-10"), until("2027-05-10")));
        var notice = notice(
                request,
                NEEDS,
                rule("us.never").ofSecrecy(mandatory(PROHIBITED), 0),
                rule("us.delay").ofSecrecy(DELAY, 1));
        assertThat(notice.action()).isEqualTo(PROHIBITED);
        assertThat(notice.until()).contains(day("2027-02-10"));
    }

    private static Secrecy until(String day) {
        return order().until(day(day)).build();
    }

    private static SecrecyBuilder order() {
        return SecrecyBuilder.builder().type(Secrecy.Type.COURT_ORDER).issuedOn(day("2026-11-12"));
    }

    private static SecrecyBuilder asked() {
        return SecrecyBuilder.builder().type(Secrecy.Type.AGENCY_REQUEST).issuedOn(day("2026-11-12"));
    }
}
