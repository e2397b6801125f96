package dev.writ.policy.combine;

import static dev.writ.policy.combine.ManyCases.around;
import static dev.writ.policy.combine.ManyCases.each;
import static dev.writ.policy.combine.ManyCases.judge;
import static dev.writ.policy.combine.ManyCases.within;
import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.Strength;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What more papers and smaller demands change, and what they never take away. The seed stands in the name of each test. */
class MoreAndLessTest {

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
                            .map(MoreAndLessTest::firstHalf)
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

    private static Request with(Request request, Instrument paper) {
        var papers = new ArrayList<>(request.instruments());
        papers.add(paper);
        return request.withInstruments(papers);
    }

    private static Item firstHalf(Item item) {
        return item.withTo(item.from()
                .flatMap(first -> item.to().map(last -> first.plusDays(ChronoUnit.DAYS.between(first, last) / 2))));
    }
}
