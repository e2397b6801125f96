package dev.writ.policy.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellBuilder;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Question;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.decision.Requires;
import dev.writ.policy.letter.RequesterLetter.Asked;
import dev.writ.policy.letter.RequesterLetter.Missing;
import dev.writ.policy.letter.RequesterLetter.Remark;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Secrecy;
import dev.writ.policy.request.SecrecyBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What requesters and courts are told, and when they are told nothing. */
class LettersTest {
    private static final Secrecy ORDER =
            SecrecyBuilder.builder().type(Secrecy.Type.COURT_ORDER).build();

    @Test
    void a_request_that_is_answered_in_full_gets_no_letter_about_what_is_missing() {
        assertThat(toRequester(Cases.WARRANT, Cases.decision(Outcome.DISCLOSE))).isEmpty();
    }

    @Test
    void what_is_missing_is_said_with_what_is_needed_and_what_would_help() {
        var cell = cell(CellOutcome.NEEDS_PROCESS)
                .withRequires(List.of(new Requires(List.of(InstrumentType.SEARCH_WARRANT), "us.content")))
                .withCures(List.of(List.of("SEARCH_WARRANT")));
        var letter = toRequester(Cases.WARRANT, Cases.decision(Outcome.CLARIFY).withItems(List.of(cell)))
                .orElseThrow();

        assertThat(letter.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.data()).isEqualTo("Login history");
            assertThat(missing.accounts()).contains("heron12");
            assertThat(missing.answer()).isEqualTo("cannot be given as things stand");
            assertThat(missing.rules().get(0).needs()).contains("a search warrant");
            assertThat(missing.ways()).containsExactly(new RequesterLetter.Way("a search warrant"));
        });
    }

    @Test
    void a_way_that_is_the_providers_own_to_go_is_not_offered() {
        var cell = cell(CellOutcome.NEEDS_PROCESS)
                .withCures(List.of(List.of("/requester/firstContact"), List.of("/instruments/0/signed")));
        var letter = toRequester(Cases.WARRANT, Cases.decision(Outcome.CLARIFY).withItems(List.of(cell)))
                .orElseThrow();

        assertThat(letter.missing().get(0).ways())
                .containsExactly(new RequesterLetter.Way("an answer to \"Is instrument 1 signed?\""));
    }

    @Test
    void questions_about_the_holder_and_about_trust_stay_inside() {
        var decision = Cases.decision(Outcome.CLARIFY)
                .withQuestions(List.of(
                        new Question("/accounts/0/holder/minor", "core.minor"),
                        new Question("/accounts/0/found", "core.found"),
                        new Question("/requester/firstContact", "core.first"),
                        new Question("/instruments/0/seenBefore/sameFile", "core.reused"),
                        new Question("/emergency/imminent", "core.emergency")));

        assertThat(toRequester(Cases.WARRANT, decision).orElseThrow().questions())
                .extracting(Asked::question)
                .containsExactly("Is the danger imminent?");
    }

    @Test
    void flags_about_trust_and_about_the_holder_stay_inside() {
        var decision = Cases.decision(Outcome.HOLD)
                .withItems(List.of(cell(CellOutcome.HOLD)))
                .withFlags(List.of(
                        flag(FlagCode.INSTRUMENT_REUSED),
                        flag(FlagCode.PROTECTED_PERSON),
                        flag(FlagCode.NOTICE_POSITION_MISSING)));
        var letter = toRequester(Cases.WARRANT, decision).orElseThrow();

        assertThat(letter.remarks())
                .extracting(Remark::remark)
                .containsExactly("please say whether you object to notice to the account holder, and why");
        assertThat(letter.missing())
                .extracting(Missing::answer)
                .containsExactly("waits until what is said below is settled");
    }

    @Test
    void a_hold_that_the_requester_can_do_nothing_about_gets_no_letter() {
        var decision = Cases.decision(Outcome.HOLD)
                .withItems(List.of(cell(CellOutcome.HOLD)))
                .withFlags(List.of(flag(FlagCode.PROTECTED_PERSON)));

        assertThat(toRequester(Cases.WARRANT, decision)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = FlagCode.class,
            names = {"VERIFICATION_FAILED", "AGENCY_COMPROMISED", "SENDER_MISMATCH"})
    void nobody_writes_to_a_sender_who_may_be_somebody_else(FlagCode code) {
        var decision = Cases.decision(Outcome.CLARIFY)
                .withItems(List.of(cell(CellOutcome.NEEDS_PROCESS)))
                .withFlags(List.of(flag(code)));

        assertThat(toRequester(Cases.WARRANT, decision)).isEmpty();
    }

    @Test
    void a_request_that_was_taken_back_gets_no_letter() {
        var decision = Cases.decision(Outcome.WITHDRAWN).withItems(List.of(cell(CellOutcome.WITHHOLD)));

        assertThat(toRequester(Cases.WARRANT, decision)).isEmpty();
    }

    @Test
    void what_there_is_not_is_no_part_of_a_letter_about_what_is_missing() {
        var decision = Cases.decision(Outcome.REFER)
                .withItems(List.of(
                        cell(CellOutcome.NOT_HELD),
                        cell(CellOutcome.REFER).withCategory(Category.CONTENT_PRIVATE),
                        cell(CellOutcome.DISCLOSE)
                                .withNarrowed(List.of(
                                        new Narrowed("heron13", NarrowingCode.NOT_AUTHORISED, "core.scope"),
                                        new Narrowed("likes", NarrowingCode.NOT_COLLECTED, "core.missing")))));
        var letter = toRequester(Cases.WARRANT, decision).orElseThrow();

        assertThat(letter.missing()).extracting(Missing::answer).containsExactly("cannot be given here");
        assertThat(letter.leftOut()).extracting(RequesterLetter.LeftOut::what).containsExactly("heron13");
    }

    @Test
    void provisions_are_cited_and_reasons_of_the_house_are_not() {
        var bar = new Bar(BarCode.CIVIL_MATTER, Optional.empty(), Optional.empty(), List.of(), "house.civil");
        var decision = Cases.decision(Outcome.REJECT)
                .withBars(List.of(bar))
                .withReasons(List.of(new Reason(
                        "house.civil",
                        "Civil parties go to court",
                        "bars: CIVIL_MATTER",
                        List.of(
                                new Citation("scc/2702", "18 U.S.C. 2702", Optional.empty(), CitationStatus.UNVERIFIED),
                                new Citation(
                                        "house.kestrel", "house choice", Optional.empty(), CitationStatus.SEEN)))));

        assertThat(toRequester(Cases.WARRANT, decision)
                        .orElseThrow()
                        .faults()
                        .get(0)
                        .sources())
                .containsExactly(new Cited("18 U.S.C. 2702", Optional.empty(), true));
    }

    @Test
    void names_from_a_request_cannot_forge_lines() {
        var forged =
                Cases.WARRANT.withRequester(Cases.WARRANT.requester().withName(Optional.of("Police\nYours sincerely")));
        var decision = Cases.decision(Outcome.CLARIFY).withItems(List.of(cell(CellOutcome.NEEDS_PROCESS)));

        assertThat(toRequester(forged, decision).orElseThrow().to()).contains("Police?Yours sincerely");
    }

    @Test
    void without_grounds_there_is_nothing_for_a_court() {
        assertThat(Letters.toCourt(Cases.WARRANT, request -> Cases.decision(Outcome.CLARIFY)))
                .isEmpty();
    }

    @Test
    void a_court_is_told_the_demand_the_orders_and_the_grounds() {
        var decision = Cases.decision(Outcome.HOLD)
                .withItems(List.of(cell(CellOutcome.HOLD)))
                .withChallenges(List.of(
                        new Challenge(ChallengeGround.INDEFINITE_SECRECY, Optional.empty(), "us.secrecy.indefinite")));
        var wish = SecrecyBuilder.builder().type(Secrecy.Type.AGENCY_REQUEST).build();
        var letter = Letters.toCourt(Cases.WARRANT.withSecrecy(List.of(ORDER, wish)), request -> decision)
                .orElseThrow();

        assertThat(letter.papers()).extracting(Paper::number).containsExactly(Optional.of("26-4711"));
        assertThat(letter.orders()).hasSize(1);
        assertThat(letter.sought()).extracting(CourtLetter.Sought::data).containsExactly("Login history");
        assertThat(letter.grounds()).extracting(CourtLetter.Ground::ground).containsExactly("the secrecy has no end");
    }

    @Test
    void a_bar_says_what_to_do_instead() {
        var decision = Cases.decision(Outcome.CLARIFY)
                .withBars(List.of(new Bar(
                        BarCode.NOT_VERIFIED,
                        Optional.of("write from an official address"),
                        Optional.empty(),
                        List.of(),
                        "core.channel")));

        assertThat(toRequester(Cases.WARRANT, decision).orElseThrow().faults())
                .containsExactly(new RequesterLetter.Fault(
                        Optional.empty(),
                        "the request did not come through an official channel",
                        Optional.of("write from an official address"),
                        Optional.empty(),
                        List.of()));
    }

    private static Optional<RequesterLetter> toRequester(Request request, Decision decision) {
        return Letters.toRequester(request, asked -> decision);
    }

    private static Cell cell(CellOutcome outcome) {
        return CellBuilder.builder()
                .category(Category.ACCESS_LOG)
                .accounts(List.of("A1"))
                .outcome(outcome)
                .build();
    }

    private static Flag flag(FlagCode code) {
        return new Flag(code, code.severity(), List.of(), Optional.empty(), "core.check");
    }
}
