package dev.writ.policy.combine;

import static dev.writ.policy.combine.ManyCases.each;
import static dev.writ.policy.combine.ManyCases.judge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Category;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every docket, tried on many that chance makes. The seed stands in the name of each test. */
class PropertiesTest {

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

    private static boolean isIn(Cell cell, Part part) {
        return cell.accounts().contains(part.account().orElseThrow())
                && part.span().within(new Span(cell.from(), cell.to()));
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
