package dev.writ.policy.combine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every docket, tried on many that chance makes. The seed stands in the name of each test. */
class PropertiesTest {

    private static final int CASES = 250;

    private interface Property {
        void holds(Chance chance, Request request, List<ChanceRule> rules);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261116})
    void the_order_in_which_rules_speak_changes_nothing(long seed) {
        each(seed, (chance, request, rules) -> {
            var docket = Asked.docket(request);
            var stood = new ArrayList<>(ChanceRule.stood(docket, rules));
            var decision = Combiner.conclude(Combiner.judge(docket, stood), Remedies.NONE);
            Collections.shuffle(stood, chance.random());
            assertThat(Combiner.conclude(Combiner.judge(docket, stood), Remedies.NONE))
                    .isEqualTo(decision);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20261117})
    void a_clean_instrument_takes_nothing_away(long seed) {
        each(seed, (chance, request, rules) -> {
            var before = judge(request, rules);
            var more = with(request, chance.paper("clean", request.accounts().size()));
            var known =
                    Says.rule("us.clean").ofPapers(Says.recognised(chance.pick(List.of(Strength.values()))), "clean");
            var after = judge(more, rules, known);
            before.verdicts().stream()
                    .filter(Verdict::granted)
                    .forEach(verdict -> assertThat(within(after, verdict.part()))
                            .isNotEmpty()
                            .extracting(Verdict::outcome)
                            .containsOnly(verdict.outcome()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20261118})
    void a_defective_instrument_counts_as_absent(long seed) {
        each(seed, (chance, request, rules) -> {
            var before = judge(request, rules);
            var more = with(request, chance.paper("clean", request.accounts().size()));
            var defect = Says.rule("core.defect").ofPapers(new Doubt("signed"), "clean");
            var after = judge(more, rules, defect);
            before.verdicts()
                    .forEach(verdict -> assertThat(within(after, verdict.part()))
                            .isNotEmpty()
                            .allSatisfy(other -> {
                                assertThat(other.outcome()).isEqualTo(verdict.outcome());
                                assertThat(other.satisfiedBy()).isEqualTo(verdict.satisfiedBy());
                                assertThat(other.narrowed()).isEqualTo(verdict.narrowed());
                            }));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 20261119})
    void what_is_given_was_asked_for_and_authorised(long seed) {
        each(seed, (chance, request, rules) -> {
            var judgment = judge(request, rules);
            judgment.verdicts().stream()
                    .filter(verdict -> verdict.granted() && !verdict.requires().isEmpty())
                    .filter(verdict -> verdict.basis().isEmpty())
                    .forEach(verdict -> assertAuthorised(judgment.docket(), verdict));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 20261120})
    void nothing_is_given_that_a_law_prohibits_bars_or_finds_unmet(long seed) {
        each(seed, (chance, request, rules) -> {
            var judgment = judge(request, rules);
            judgment.verdicts().stream().filter(Verdict::granted).forEach(verdict -> {
                var about = rules.stream()
                        .filter(rule -> rule.isAbout(judgment.docket(), verdict.part()))
                        .filter(rule -> !rule.rule().rule().ofHouse())
                        .toList();
                assertThat(about).noneMatch(rule -> forbids(rule));
                assertThat(about)
                        .filteredOn(rule -> rule.finding() instanceof Requirement)
                        .allMatch(rule -> isMet(rule, about, judgment, rules, verdict.part()));
            });
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 20261121})
    void asking_for_fewer_items_takes_nothing_away(long seed) {
        each(seed, (chance, request, rules) -> {
            var before = judge(request, rules);
            var rest = request.items().subList(1, request.items().size());
            var after = judge(request.withItems(rest), rules);
            before.verdicts().stream()
                    .filter(verdict -> verdict.granted() && verdict.part().item() > 0)
                    .map(verdict -> verdict.at(new Part(
                            verdict.part().item() - 1,
                            verdict.part().account(),
                            verdict.part().span())))
                    .forEach(verdict -> assertThat(within(after, verdict.part()))
                            .singleElement()
                            .isEqualTo(verdict));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 20261122})
    void asking_about_fewer_accounts_takes_nothing_away(long seed) {
        each(seed, (chance, request, rules) -> {
            var accounts = request.accounts();
            var last = accounts.get(accounts.size() - 1).id();
            if (accounts.size() == 1) {
                return;
            }
            var before = judge(request, rules);
            var papers = request.instruments().stream()
                    .filter(paper -> paper.covers()
                            .filter(covers -> covers.accounts().contains(last))
                            .isEmpty())
                    .toList();
            var after = judge(
                    request.withInstruments(papers).withAccounts(accounts.subList(0, accounts.size() - 1)), rules);
            before.verdicts().stream()
                    .filter(verdict -> verdict.granted()
                            && !verdict.part().account().orElseThrow().equals(last))
                    .forEach(verdict -> assertThat(around(after, verdict.part()))
                            .singleElement()
                            .extracting(Verdict::outcome)
                            .isEqualTo(verdict.outcome()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {8, 20261123})
    void asking_for_fewer_days_takes_nothing_away_and_asks_for_no_other_instrument(long seed) {
        each(seed, (chance, request, rules) -> {
            var before = judge(request, rules);
            var after = judge(
                    request.withItems(request.items().stream()
                            .map(PropertiesTest::firstHalf)
                            .toList()),
                    rules);
            after.verdicts().forEach(verdict -> {
                var old = around(before, verdict.part());
                assertThat(old).singleElement().satisfies(was -> {
                    assertThat(!was.granted() || verdict.granted()).isTrue();
                    assertThat(was.requires()).isEqualTo(verdict.requires());
                });
            });
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {9, 20261124})
    void cells_say_of_every_part_what_was_judged(long seed) {
        each(seed, (chance, request, rules) -> {
            var dated = request.withItems(List.of(Asked.october(chance.pick(List.of(Category.values())))));
            var judgment = judge(dated, rules);
            var cells = Combiner.conclude(judgment, Remedies.NONE).items();
            judgment.verdicts()
                    .forEach(verdict -> assertThat(cells)
                            .filteredOn(cell -> isIn(cell, verdict.part()))
                            .singleElement()
                            .extracting(Cell::outcome)
                            .isEqualTo(verdict.outcome()));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {10, 20261125})
    void nothing_is_given_in_a_decision_that_does_not_say_so(long seed) {
        each(seed, (chance, request, rules) -> {
            var decision = Combiner.conclude(judge(request, rules), Remedies.NONE);
            var given = decision.items().stream().anyMatch(cell -> cell.outcome() == CellOutcome.DISCLOSE);
            assertThat(EnumSet.of(Outcome.DISCLOSE, Outcome.DISCLOSE_PARTIAL).contains(decision.outcome()))
                    .isEqualTo(given);
        });
    }

    private static void each(long seed, Property property) {
        var chance = new Chance(seed);
        for (int number = 0; number < CASES; number++) {
            property.holds(chance, chance.request(), chance.rules());
        }
    }

    private static Judgment judge(Request request, List<ChanceRule> rules, Stood... more) {
        var docket = Asked.docket(request);
        var stood = new ArrayList<>(ChanceRule.stood(docket, rules));
        stood.addAll(List.of(more));
        return Combiner.judge(docket, stood);
    }

    private static Request with(Request request, Instrument paper) {
        var papers = new ArrayList<>(request.instruments());
        papers.add(paper);
        return request.withInstruments(papers);
    }

    /** The verdicts about parts that lie in this one. */
    private static List<Verdict> within(Judgment judgment, Part part) {
        return verdicts(
                judgment, other -> isSameRow(other, part) && other.span().within(part.span()));
    }

    /** The verdicts about parts in which this one lies. */
    private static List<Verdict> around(Judgment judgment, Part part) {
        return verdicts(judgment, other -> isSameRow(other, part) && part.span().within(other.span()));
    }

    private static List<Verdict> verdicts(Judgment judgment, Predicate<Part> chosen) {
        return judgment.verdicts().stream()
                .filter(verdict -> chosen.test(verdict.part()))
                .toList();
    }

    private static boolean isSameRow(Part one, Part other) {
        return one.item() == other.item() && one.account().equals(other.account());
    }

    private static boolean isIn(Cell cell, Part part) {
        return cell.accounts().contains(part.account().orElseThrow())
                && part.span().within(new Span(cell.from(), cell.to()));
    }

    private static Item firstHalf(Item item) {
        return item.withTo(item.from()
                .flatMap(first -> item.to().map(last -> first.plusDays(ChronoUnit.DAYS.between(first, last) / 2))));
    }

    private static boolean forbids(ChanceRule rule) {
        return rule.finding() instanceof Prohibition
                || (rule.finding() instanceof Bar bar && bar.code() != BarCode.NO_EMERGENCY);
    }

    private static boolean isMet(
            ChanceRule needs, List<ChanceRule> about, Judgment judgment, List<ChanceRule> rules, Part part) {
        var pack = needs.rule().rule().pack();
        var lifted = about.stream()
                .anyMatch(rule -> rule.finding() instanceof Exemption
                        && rule.rule().rule().pack().equals(pack));
        var item = judgment.docket().items().get(part.item());
        return lifted
                || judgment.docket().request().instruments().stream()
                        .filter(paper -> Reach.of(paper).reaches(item, part))
                        .anyMatch(paper -> Paper.of(paper, said(judgment.docket(), rules, paper))
                                .meets(needs.rule().ofAll(needs.finding())));
    }

    private static List<Stood> said(Docket docket, List<ChanceRule> rules, Instrument paper) {
        return ChanceRule.stood(docket, rules).stream()
                .filter(stood -> stood.on() instanceof Target.OfInstruments on
                        && on.ids().contains(paper.id()))
                .toList();
    }

    private static void assertAuthorised(Docket docket, Verdict verdict) {
        var item = docket.items().get(verdict.part().item());
        var reaches = docket.request().instruments().stream()
                .filter(paper -> verdict.satisfiedBy().contains(paper.id()))
                .map(Reach::of)
                .toList();
        assertThat(reaches).isNotEmpty().allMatch(reach -> reach.reaches(item, verdict.part()));
        Set<String> cut =
                verdict.narrowed().stream().map(narrowed -> narrowed.what()).collect(Collectors.toSet());
        assertThat(item.elements())
                .filteredOn(element -> !cut.contains(element))
                .allMatch(element -> reaches.stream().anyMatch(reach -> reach.covers(element)));
    }
}
