package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.EntityProfile;
import dev.writ.policy.combine.Docket;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.engine.Collector;
import dev.writ.policy.engine.drools.PackBase;
import dev.writ.policy.engine.fact.CaseFacts;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.rules.Corpus.Asked;
import dev.writ.policy.testkit.PackEngines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rules, packs and facts means nothing. Seeds are in the names of the tests. */
class OrderTest {
    private static final PackEngines PACKS = Packs.builtIn();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 7, 4242})
    void rules_in_another_order_decide_the_same(long seed) {
        var random = new Random(seed);

        assertThat(Decided.by(PACKS.changed(pack -> shuffled(pack, random)))).isEqualTo(Decided.all());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261122, 7, 4242})
    void facts_in_another_order_make_the_same_rules_stand(long seed) {
        var random = new Random(seed);
        for (var pack : PACKS.packs()) {
            var base = PackBase.of(pack);
            var asks = Stream.concat(Corpus.about(pack.id()).stream(), Corpus.suite().stream());
            assertThat(asks).allSatisfy(asked -> {
                var facts = facts(asked);
                assertThat(stood(base, shuffled(facts, random))).isEqualTo(stood(base, facts));
            });
        }
    }

    private static List<Record> facts(Asked asked) {
        var entity = EntityProfile.plain(asked.request().entity().orElseThrow());
        var under = new DecidedUnder(List.of(), Optional.empty(), LocalDate.EPOCH, "test");
        return CaseFacts.of(Docket.of(asked.request(), entity, under, Map.of())).all();
    }

    private static Set<Collector.Match> stood(PackBase base, Collection<Record> facts) {
        var collector = new Collector();
        base.run(facts, collector);
        return collector.matches();
    }

    private static Pack shuffled(Pack pack, Random random) {
        return new Pack(
                pack.id(),
                pack.title(),
                pack.kind(),
                pack.country(),
                pack.hash(),
                shuffled(pack.rules(), random),
                shuffled(pack.obtainable(), random));
    }

    private static <T> List<T> shuffled(Collection<T> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
