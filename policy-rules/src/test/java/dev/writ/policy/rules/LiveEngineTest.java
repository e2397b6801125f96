package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.engine.LiveEngine;
import dev.writ.policy.engine.Reload;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.rules.Corpus.Asked;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Packs are exchanged while an engine decides. */
class LiveEngineTest {
    private static final JsonWriter WRITER = JsonWriter.compact();
    private static final Asked ASKED = Corpus.of("M05");
    private static final Pack OLD = BuiltInPacks.houses().get(0);
    private static final Pack NEW = version("new");

    /** A loaded house takes about 0.4 MiB; the 200 that come in between would be far above this. */
    private static final long FEW_HOUSES = 10L << 20;

    private final LiveEngine engine = PolicyEngines.configure().live();

    @Test
    void the_pack_that_was_given_decides_and_is_named_with_its_hash() {
        var reload = engine.reload(() -> NEW);

        assertThat(reload).isInstanceOf(Reload.Switched.class).isEqualTo(engine.status());
        assertThat(answer()).contains("\"hash\":\"new\"", "\"title\":\"new: ").doesNotContain(OLD.hash());
    }

    @Test
    void a_pack_that_cannot_be_read_changes_nothing_and_the_status_says_why() {
        var before = answer();

        var reload = engine.reload(() -> {
            throw new IllegalArgumentException("house.default/notice.drl:3:1: expected `when`");
        });

        assertThat(reload)
                .isEqualTo(engine.status())
                .isInstanceOfSatisfying(
                        Reload.Kept.class,
                        kept -> assertThat(kept.reason()).isEqualTo("house.default/notice.drl:3:1: expected `when`"));
        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void a_pack_of_which_a_rule_does_not_load_changes_nothing() {
        var before = answer();
        var twice = new ArrayList<>(OLD.rules());
        twice.add(OLD.rules().get(0));

        var reload = engine.reload(
                () -> new Pack(OLD.id(), OLD.title(), OLD.kind(), OLD.country(), "broken", twice, OLD.obtainable()));

        assertThat(reload).isInstanceOf(Reload.Kept.class);
        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void after_a_failure_the_next_good_pack_decides() {
        engine.reload(() -> {
            throw new IllegalArgumentException("broken");
        });
        engine.reload(() -> NEW);

        assertThat(answer()).contains("\"hash\":\"new\"");
    }

    @Test
    void an_engine_with_another_pack_leaves_the_first_as_it_was() {
        var first = PolicyEngines.configure().engine();
        var second = first.with(NEW);

        assertThat(first.packs()).contains(OLD).doesNotContain(NEW);
        assertThat(second.packs()).contains(NEW).doesNotContain(OLD);
    }

    @Test
    void every_decision_is_made_wholly_by_one_version_while_versions_change() throws Exception {
        var byOld = answer();
        engine.reload(() -> NEW);
        var byNew = answer();
        var done = new AtomicBoolean();
        Callable<Set<String>> asking = () -> {
            var answers = new HashSet<String>();
            do {
                answers.add(answer());
            } while (!done.get());
            return answers;
        };

        var threads = Executors.newFixedThreadPool(3);
        try {
            var asked =
                    Collections.nCopies(3, asking).stream().map(threads::submit).toList();
            for (int turn = 0; turn < 20; turn++) {
                engine.reload(() -> OLD);
                engine.reload(() -> NEW);
            }
            done.set(true);
            for (var answers : asked) {
                assertThat(answers.get()).isSubsetOf(byOld, byNew);
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    @Test
    void three_hundred_reloads_leave_no_class_no_pack_and_no_memory_behind() {
        reload(0, 100);
        var classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        var heap = heapInUse();

        var packs = reload(100, 300);

        assertThat(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount())
                .isLessThanOrEqualTo(classes + 5);
        assertThat(alive(packs)).isLessThanOrEqualTo(2);
        assertThat(heapInUse()).isLessThan(heap + FEW_HOUSES);
    }

    private List<WeakReference<Pack>> reload(int from, int to) {
        var packs = new ArrayList<WeakReference<Pack>>();
        for (int number = from; number < to; number++) {
            var pack = version("v" + number);
            packs.add(new WeakReference<>(pack));
            engine.reload(() -> pack);
            assertThat(answer()).contains("\"hash\":\"v" + number + "\"");
        }
        return packs;
    }

    /** Collecting takes several rounds where finalizers are involved; a leak survives all of them. */
    private static long alive(List<WeakReference<Pack>> packs) {
        var alive = (long) packs.size();
        for (int round = 0; round < 10 && alive > 2; round++) {
            System.gc();
            alive = packs.stream().filter(pack -> pack.get() != null).count();
        }
        return alive;
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private String answer() {
        return WRITER.write(engine.decide(ASKED.request()));
    }

    /** The default house, with the version before every title, so that a mixture of versions would show. */
    private static Pack version(String version) {
        return new Pack(
                OLD.id(),
                OLD.title(),
                OLD.kind(),
                OLD.country(),
                version,
                OLD.rules().stream().map(rule -> titled(rule, version)).toList(),
                OLD.obtainable());
    }

    private static Rule titled(Rule rule, String version) {
        var card = rule.card();
        var titled = new RuleCard(
                card.id(), card.pack(), card.ofHouse(), version + ": " + card.title(), card.cure(), card.citations());
        return new Rule(titled, rule.from(), rule.until(), rule.when(), rule.about(), rule.then(), rule.place());
    }
}
