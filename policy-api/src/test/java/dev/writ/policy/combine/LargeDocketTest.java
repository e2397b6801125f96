package dev.writ.policy.combine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.CoversBuilder;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The largest request that is let in: 200 items, 200 accounts, 50 instruments. */
class LargeDocketTest {

    private static final int RULES = 20;

    @Test
    void parts_that_are_alike_are_decided_once() {
        var docket = Asked.docket(request(index -> Optional.empty()));
        var answers = Answers.of(docket, Said.of(docket, rules(docket, part -> "all")));
        assertThat(answers).hasSize(40_000);
        assertThat(distinct(answers)).isEqualTo(Category.values().length);
    }

    @Test
    void what_a_rule_finds_of_thousands_of_parts_is_heard_once() {
        var docket = Asked.docket(request(index -> Optional.empty()));
        var stood = rules(docket, LargeDocketTest::eachItem);
        assertThat(stood).hasSizeGreaterThan(4_000);
        assertThat(Said.of(docket, stood).all()).hasSize(RULES + 1);
    }

    /** In less than a second once warm; the limit is for a cold and busy machine, and none for work that grows in square. */
    @Test
    void the_largest_request_is_decided_in_time_though_every_account_is_different() {
        var docket = Asked.docket(request(index -> Optional.of("a" + index * 4)));
        var stood = rules(
                docket,
                part -> docket.items().get(part.item()).category()
                        + part.account().orElseThrow());
        var decision = assertTimeout(
                Duration.ofSeconds(30), () -> Combiner.conclude(Combiner.judge(docket, stood), Remedies.NONE));
        assertThat(decision.outcome()).isEqualTo(Outcome.DISCLOSE_PARTIAL);
    }

    private static String eachItem(Part part) {
        return "item " + part.item();
    }

    private static int distinct(List<Answer> answers) {
        var once = new IdentityHashMap<Answer, Boolean>();
        answers.forEach(answer -> once.put(answer, true));
        return once.size();
    }

    private static Request request(Function<Integer, Optional<String>> account) {
        return Asked.legal()
                .accounts(IntStream.range(0, 200)
                        .mapToObj(index -> Asked.account("a" + index))
                        .toList())
                .items(IntStream.range(0, 200).mapToObj(LargeDocketTest::item).toList())
                .instruments(IntStream.range(0, 50)
                        .mapToObj(index -> paper(index, account.apply(index)))
                        .toList())
                .build();
    }

    private static Item item(int index) {
        return Asked.october(turn(List.of(Category.values()), index));
    }

    private static Instrument paper(int index, Optional<String> account) {
        var covers = CoversBuilder.builder().accounts(account.stream().toList()).build();
        return Asked.paper("i" + index, turn(List.of(InstrumentType.values()), index))
                .withCovers(Optional.of(covers));
    }

    /** Rules that tell parts apart by this, one finding for each kind of part. */
    private static List<Stood> rules(Docket docket, Function<Part, String> kind) {
        var parts = IntStream.range(0, docket.parts().size())
                .boxed()
                .collect(
                        Collectors.groupingBy(index -> kind.apply(docket.parts().get(index))));
        var stood = new ArrayList<Stood>();
        for (int index = 0; index < RULES; index++) {
            var rule = Says.rule((index % 2 == 0 ? "us.r" : "house.r") + index);
            var finding = index % 3 == 0
                    ? new Finding.Challenge(ChallengeGround.OVERBROAD)
                    : Says.requires(InstrumentType.values());
            parts.values().forEach(each -> stood.add(rule.ofParts(finding, each.toArray(Integer[]::new))));
        }
        stood.add(Says.rule("house.after").ofAll(NoticeTest.optional(NoticeAction.AFTER)));
        return stood;
    }

    private static <T> T turn(List<T> of, int index) {
        return of.get(index % of.size());
    }
}
