package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.PolicyEngine;
import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.request.Request;
import dev.writ.policy.rules.Corpus.Asked;
import dev.writ.policy.testkit.PackEngines;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * The same request gets the same bytes, however often and from wherever it is asked. {@code -Dwrit.decisions=1000} is
 * for the impatient.
 */
class DeterminismTest {
    private static final int THREADS = 8;
    private static final int DECISIONS = Integer.getInteger("writ.decisions", 100_000);
    private static final JsonWriter WRITER = JsonWriter.compact();

    /** Four categories, two packs of law and a house: a warrant that discloses them all. */
    private static final Asked RICH = Corpus.of("M05");

    @Test
    void the_same_request_gets_the_same_bytes_however_often_it_is_asked() throws Exception {
        var engine = Packs.builtIn().under(RICH.house());
        var first = WRITER.write(engine.decide(RICH.request()));

        assertThat(inParallel(() -> answers(engine, RICH.request(), DECISIONS / THREADS)))
                .containsExactly(first);
    }

    @Test
    void eight_threads_that_ask_the_whole_suite_at_once_get_what_one_gets() throws Exception {
        var all = Corpus.suite();
        var alone = answers(Packs.builtIn(), all);
        var shared = Packs.builtIn();

        assertThat(inParallel(() -> Set.of(answers(shared, all)))).containsExactly(alone);
    }

    private static Set<String> answers(PolicyEngine engine, Request request, int times) {
        var answers = new HashSet<String>();
        for (int i = 0; i < times; i++) {
            answers.add(WRITER.write(engine.decide(request)));
        }
        return answers;
    }

    private static List<String> answers(PackEngines packs, List<Asked> all) {
        return all.stream()
                .map(asked -> WRITER.write(packs.under(asked.house()).decide(asked.request())))
                .toList();
    }

    private static <T> Set<T> inParallel(Callable<Set<T>> work) throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var found = new HashSet<T>();
            for (var one : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                found.addAll(one.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }
}
