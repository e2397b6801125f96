package dev.writ.policy.combine;

import static dev.writ.policy.combine.Asked.account;
import static dev.writ.policy.combine.Asked.day;
import static dev.writ.policy.combine.Asked.item;
import static dev.writ.policy.combine.Asked.legal;
import static dev.writ.policy.combine.Asked.october;
import static dev.writ.policy.combine.Asked.paper;
import static dev.writ.policy.combine.Asked.period;
import static dev.writ.policy.combine.Asked.warrant;
import static dev.writ.policy.combine.Concluding.conclude;
import static dev.writ.policy.combine.Concluding.cures;
import static dev.writ.policy.combine.Says.WARRANT;
import static dev.writ.policy.combine.Says.curable;
import static dev.writ.policy.combine.Says.requires;
import static dev.writ.policy.combine.Says.rule;
import static dev.writ.policy.decision.CellOutcome.DISCLOSE;
import static dev.writ.policy.decision.CellOutcome.NEEDS_PROCESS;
import static dev.writ.policy.decision.CellOutcome.WITHHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final Stood NEEDS = rule("us.content").ofAll(WARRANT);
    private static final Request OCTOBER = legal(october(Category.CONTENT_PRIVATE))
            .instruments(List.of(warrant("w")))
            .build();

    @Test
    void adjoining_days_of_equal_answer_are_one_cell() {
        var request = OCTOBER.withInstruments(List.of(
                warrant("w"),
                paper("s", InstrumentType.GRAND_JURY_SUBPOENA)
                        .withCovers(Optional.of(period("2026-10-10", "2026-10-20")))));
        assertThat(Asked.docket(request).parts()).hasSize(3);
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::from, Cell::to)
                .containsExactly(tuple(Optional.of(day("2026-10-01")), Optional.of(day("2026-10-31"))));
    }

    @Test
    void days_that_no_instrument_covers_are_cells_of_their_own() {
        var request = OCTOBER.withInstruments(List.of(warrant("w", period("2026-10-10", "2026-10-31"))));
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::from, Cell::to, Cell::outcome)
                .containsExactly(
                        tuple(Optional.of(day("2026-10-01")), Optional.of(day("2026-10-09")), NEEDS_PROCESS),
                        tuple(Optional.of(day("2026-10-10")), Optional.of(day("2026-10-31")), DISCLOSE));
    }

    @Test
    void accounts_of_equal_answer_are_one_cell() {
        var request = OCTOBER.withAccounts(List.of(account("a"), account("b"), account("c")))
                .withInstruments(List.of(warrant("w", Asked.accounts("a", "c"))));
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::accounts, Cell::outcome)
                .containsExactly(tuple(List.of("a", "c"), DISCLOSE), tuple(List.of("b"), NEEDS_PROCESS));
    }

    @Test
    void cells_come_in_the_order_of_the_items() {
        var request = OCTOBER.withItems(List.of(october(Category.MESSAGE_METADATA), october(Category.ACCESS_LOG)));
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::category)
                .containsExactly(Category.MESSAGE_METADATA, Category.ACCESS_LOG);
    }

    @Test
    void parts_with_different_cures_are_different_cells() {
        var request = OCTOBER.withAccounts(List.of(account("a"), account("b"))).withInstruments(List.of());
        var remedies = cures(Map.of(0, List.of(List.of("SEARCH_WARRANT")), 1, List.of(List.of("/consent"))));
        assertThat(conclude(request, remedies, NEEDS).items())
                .extracting(Cell::accounts, Cell::cures)
                .containsExactly(
                        tuple(List.of("a"), List.of(List.of("SEARCH_WARRANT"))),
                        tuple(List.of("b"), List.of(List.of("/consent"))));
    }

    @Test
    void whoever_can_bring_nothing_that_helps_is_refused() {
        var decision = conclude(OCTOBER.withInstruments(List.of()), cures(Map.of(0, List.of())), NEEDS);
        assertThat(decision.items()).extracting(Cell::outcome).containsExactly(WITHHOLD);
        assertThat(decision.outcome()).isEqualTo(Outcome.REJECT);
    }

    @Test
    void what_was_not_looked_for_stays_open() {
        var decision = conclude(OCTOBER.withInstruments(List.of()), NEEDS);
        assertThat(decision.items()).extracting(Cell::outcome).containsExactly(NEEDS_PROCESS);
        assertThat(decision.outcome()).isEqualTo(Outcome.CLARIFY);
    }

    @Test
    void a_cure_changes_nothing_about_what_is_given() {
        assertThat(conclude(OCTOBER, cures(Map.of(0, List.of())), NEEDS).outcome())
                .isEqualTo(Outcome.DISCLOSE);
    }

    @Test
    void what_an_instrument_leaves_of_an_undated_item_is_named_and_no_cell() {
        var decision = conclude(undated(warrantFor("2026-10-01", "2026-10-31")), NEEDS);
        assertThat(decision.items()).singleElement().satisfies(cell -> {
            assertThat(cell.from()).contains(day("2026-10-01"));
            assertThat(cell.to()).contains(day("2026-10-31"));
            assertThat(cell.narrowed())
                    .containsExactly(
                            new Narrowed("after 2026-10-31", NarrowingCode.OUT_OF_PERIOD, "us.content"),
                            new Narrowed("before 2026-10-01", NarrowingCode.OUT_OF_PERIOD, "us.content"));
        });
        assertThat(decision.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
    }

    @Test
    void a_gap_inside_an_undated_item_is_a_cell() {
        var request = undated(List.of(
                warrant("w", period("2026-10-01", "2026-10-10")), warrant("v", period("2026-10-21", "2026-10-31"))));
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::outcome)
                .containsExactly(DISCLOSE, NEEDS_PROCESS, DISCLOSE);
    }

    @Test
    void where_nothing_of_an_undated_item_is_given_it_is_one_cell() {
        var request = undated(List.of(paper("s", InstrumentType.GRAND_JURY_SUBPOENA)
                .withCovers(Optional.of(period("2026-10-01", "2026-10-31")))));
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::from, Cell::to, Cell::outcome)
                .containsExactly(tuple(Optional.empty(), Optional.empty(), NEEDS_PROCESS));
    }

    @Test
    void a_dated_end_is_not_folded_away() {
        var item = item(Category.CONTENT_PRIVATE).from(day("2026-09-01")).build();
        var request = undated(warrantFor("2026-10-01", "2026-10-31")).withItems(List.of(item));
        assertThat(conclude(request, NEEDS).items())
                .extracting(Cell::from, Cell::outcome)
                .containsExactly(
                        tuple(Optional.of(day("2026-09-01")), NEEDS_PROCESS),
                        tuple(Optional.of(day("2026-10-01")), DISCLOSE));
    }

    @Test
    void a_rest_with_a_fault_of_its_own_stays_a_cell() {
        var request = undated(warrantFor("2026-10-01", "2026-10-31"));
        var barred = rule("core.barred").ofParts(curable(BarCode.NO_REACTION), 0);
        assertThat(conclude(request, NEEDS, barred).items())
                .extracting(Cell::outcome)
                .containsExactly(NEEDS_PROCESS, DISCLOSE);
    }

    @Test
    void a_rest_that_is_cut_off_names_the_rule_that_cuts() {
        var item = item(Category.PROSPECTIVE_CONTENT).from(day("2026-10-01")).build();
        var request = undated(List.of(warrant("w"), warrant("v", period("2026-10-01", "2026-12-31"))))
                .withItems(List.of(item));
        var cut = rule("us.limit").ofParts(new Narrowing(NarrowingCode.OUT_OF_PERIOD), 1);
        assertThat(conclude(request, NEEDS, cut).items())
                .singleElement()
                .satisfies(cell -> assertThat(cell.narrowed())
                        .containsExactly(new Narrowed("after 2026-12-31", NarrowingCode.OUT_OF_PERIOD, "us.limit")));
    }

    @Test
    void an_undated_item_that_is_given_whole_has_no_days() {
        var decision = conclude(undated(List.of(warrant("w"))), NEEDS);
        assertThat(decision.items())
                .extracting(Cell::from, Cell::to)
                .containsExactly(tuple(Optional.empty(), Optional.empty()));
        assertThat(decision.outcome()).isEqualTo(Outcome.DISCLOSE);
    }

    @Test
    void what_satisfies_and_what_is_required_is_said_of_the_cell() {
        var request = OCTOBER.withInstruments(List.of(warrant("w"), warrant("v")));
        var either = rule("us.either").ofAll(requires(InstrumentType.SEARCH_WARRANT, InstrumentType.COURT_ORDER));
        assertThat(conclude(request, either).items()).singleElement().satisfies(cell -> {
            assertThat(cell.satisfiedBy()).containsExactly("w", "v");
            assertThat(cell.requires()).extracting(requires -> requires.rule()).containsExactly("us.either");
            assertThat(cell.reasons()).containsExactly("us.either");
        });
    }

    private static Request undated(List<Instrument> papers) {
        return legal(item(Category.CONTENT_PRIVATE).build()).instruments(papers).build();
    }

    private static List<Instrument> warrantFor(String from, String to) {
        return List.of(warrant("w", period(from, to)));
    }
}
