package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.asking;
import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.incurable;
import static dev.writ.policy.combine.Says.rule;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Preservation;
import dev.writ.policy.decision.PreservationWhile;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.PreservationTerm;
import dev.writ.policy.finding.Finding.Withdrawal;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Event;
import dev.writ.policy.request.EventBuilder;
import dev.writ.policy.request.PreservationBuilder;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreservedTest {

    static final PreservationTerm DAYS = keep(new Keeping.FromReceipt(Period.ofDays(90)));

    private static final Request KEEP = request(Request.Kind.PRESERVATION);
    private static final Request EXTEND = request(Request.Kind.PRESERVATION_EXTENSION)
            .withPreservation(Optional.of(
                    PreservationBuilder.builder().expiresOn(day("2026-11-28")).build()));
    private static final Request ASK = request(Request.Kind.LEGAL);
    private static final Stood HOUSE = rule("house.keep").ofAll(DAYS);
    private static final Stood PROLONG = rule("house.prolong").ofAll(keep(new Keeping.FromExpiry(Period.ofDays(90))));
    private static final Stood ON_HOLD = rule("core.keep").ofAll(keep(new Keeping.WhileOnHold()));
    private static final Stood PENDING = rule("eu.keep").ofAll(keep(new Keeping.WhilePending()));
    private static final Stood HOLD = rule("core.check").ofAll(new Flag(FlagCode.VERIFY_REQUESTER));
    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);

    @Test
    void data_is_kept_for_the_term_without_any_instrument() {
        var decision = conclude(KEEP, HOUSE);
        assertThat(decision.outcome()).isEqualTo(Outcome.PRESERVE);
        assertThat(decision.items()).extracting(Cell::outcome).containsExactly(CellOutcome.PRESERVE);
        assertThat(decision.preservation())
                .contains(new Preservation(
                        Optional.of(day("2027-02-14")), Optional.empty(), Optional.empty(), "house.keep"));
    }

    @Test
    void where_no_rule_says_for_how_long_nothing_is_kept() {
        var decision = conclude(KEEP);
        assertThat(decision.items()).extracting(Cell::outcome).containsExactly(CellOutcome.UNADDRESSED);
        assertThat(decision.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(decision.preservation()).isEmpty();
    }

    @Test
    void keeping_while_on_hold_is_no_leave_to_keep() {
        assertThat(conclude(KEEP, ON_HOLD, PENDING).outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void what_a_pack_requires_it_requires_of_preservation_too() {
        assertThat(conclude(KEEP, HOUSE, NEEDS).outcome()).isEqualTo(Outcome.CLARIFY);
        var request = KEEP.withInstruments(List.of(warrant("w")));
        assertThat(conclude(request, HOUSE, NEEDS).outcome()).isEqualTo(Outcome.PRESERVE);
    }

    @Test
    void a_refused_demand_keeps_nothing() {
        assertThat(conclude(KEEP, HOUSE, rule("house.who").ofAll(incurable(BarCode.NOT_AN_AUTHORITY)))
                        .preservation())
                .isEmpty();
    }

    @Test
    void the_longest_term_that_any_pack_asks_for_counts() {
        var longer = rule("jp.keep").ofAll(keep(new Keeping.FromReceipt(Period.ofMonths(6))));
        assertThat(until(conclude(KEEP, HOUSE, longer).preservation())).contains(day("2027-05-16"));
    }

    @Test
    void an_extension_counts_from_the_old_end() {
        assertThat(until(conclude(EXTEND, PROLONG).preservation())).contains(day("2027-02-26"));
    }

    @Test
    void an_extension_of_nothing_is_no_preservation() {
        assertThat(conclude(EXTEND.withPreservation(Optional.empty()), PROLONG).outcome())
                .isEqualTo(Outcome.REJECT);
    }

    @Test
    void a_refused_extension_repeats_the_running_end() {
        var decision = conclude(EXTEND, PROLONG, rule("house.second").ofAll(curable(BarCode.EXTENSION_EXHAUSTED)));
        assertThat(decision.outcome()).isEqualTo(Outcome.CLARIFY);
        assertThat(decision.preservation())
                .contains(new Preservation(
                        Optional.of(day("2026-11-28")), Optional.empty(), Optional.empty(), "house.second"));
    }

    @Test
    void on_hold_data_is_kept_while_the_request_is_pending() {
        assertThat(conclude(ASK, NEEDS, HOLD, ON_HOLD).preservation())
                .contains(new Preservation(
                        Optional.empty(), Optional.of(PreservationWhile.PENDING), Optional.empty(), "core.keep"));
    }

    @Test
    void keeping_while_on_hold_says_nothing_where_nothing_is_on_hold() {
        assertThat(conclude(ASK, NEEDS, ON_HOLD).preservation()).isEmpty();
    }

    @Test
    void keeping_while_pending_lasts_while_process_is_lacking() {
        assertThat(conclude(ASK, NEEDS, PENDING).preservation().flatMap(Preservation::during))
                .contains(PreservationWhile.PENDING);
        assertThat(conclude(ASK.withInstruments(List.of(warrant("w"))), NEEDS, PENDING)
                        .preservation())
                .isEmpty();
    }

    @Test
    void data_that_is_kept_until_produced_has_no_last_day() {
        var produced = rule("eu.produced").ofAll(keep(new Keeping.UntilProduced()));
        assertThat(conclude(KEEP, HOUSE, produced).preservation())
                .contains(new Preservation(
                        Optional.empty(),
                        Optional.of(PreservationWhile.UNTIL_PRODUCED),
                        Optional.empty(),
                        "eu.produced"));
    }

    @Test
    void a_term_stands_beside_any_outcome_of_a_demand_to_disclose() {
        assertThat(until(conclude(ASK, NEEDS, HOUSE).preservation())).contains(day("2027-02-14"));
    }

    @Test
    void a_term_may_count_from_what_happened() {
        var tip = EventBuilder.builder()
                .type(Event.Type.CYBERTIP_REPORTED)
                .at(OffsetDateTime.parse("2026-08-01T12:00:00-04:00"))
                .build();
        var year = rule("us.tip").ofAll(keep(new Keeping.FromEvent(Event.Type.CYBERTIP_REPORTED, Period.ofYears(1))));
        assertThat(until(conclude(ASK.withEvents(List.of(tip)), NEEDS, year).preservation()))
                .contains(day("2027-08-01"));
        assertThat(conclude(ASK, NEEDS, year).preservation()).isEmpty();
    }

    @Test
    void pending_does_not_cut_a_term_short() {
        var preservation = conclude(ASK, NEEDS, HOLD, ON_HOLD, HOUSE).preservation();
        assertThat(until(preservation)).contains(day("2027-02-14"));
        assertThat(preservation.flatMap(Preservation::during)).contains(PreservationWhile.PENDING);
    }

    @Test
    void whoever_takes_the_request_back_has_nothing_kept() {
        assertThat(conclude(KEEP, HOUSE, rule("core.back").ofAll(new Withdrawal()))
                        .preservation())
                .isEmpty();
    }

    private static Optional<LocalDate> until(Optional<Preservation> preservation) {
        return preservation.flatMap(Preservation::until);
    }

    private static Request request(Request.Kind kind) {
        return asking(kind)
                .accounts(List.of(account("a")))
                .items(List.of(october(Category.CONTENT_PRIVATE)))
                .build();
    }

    private static PreservationTerm keep(Keeping keeping) {
        return new PreservationTerm(keeping);
    }
}
