package dev.writ.policy.authoring.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.pages.ExamplePack;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs that are large rather than clever. That they end soon follows from bounds on size, number and steps, which the
 * tests assert; the time is only a backstop.
 */
class BombsTest {
    private static final Duration BACKSTOP = Duration.ofMinutes(3);
    private static final int LARGEST_FILE = 256 * 1024;

    @TempDir
    private Path folder;

    private PackOnDisk pack = PackOnDisk.empty(Path.of(""), "");

    @BeforeEach
    void a_pack() {
        pack = new ExamplePack().in(folder);
    }

    @Test
    void a_file_beyond_the_bound_is_not_read() {
        pack.with("big.drl", " ".repeat(LARGEST_FILE + 1));

        assertThat(told()).anyMatch(told -> told.equals("W003 a file has at most 256 KB; split it by topic"));
    }

    @Test
    void many_files_that_are_large_together_are_not_read() {
        for (int i = 0; i < 40; i++) {
            pack.with("big" + i + ".md", " ".repeat(LARGEST_FILE));
        }

        assertThat(told()).anyMatch(told -> told.equals("W003 a pack has at most 8 MB in all; split it"));
    }

    @Test
    void many_files_are_not_read() {
        for (int i = 0; i < 600; i++) {
            pack.with("f" + i + ".md", "");
        }

        assertThat(told()).anyMatch(told -> told.equals("W003 a pack has at most 500 files; split it"));
    }

    @Test
    void many_rules_in_a_file_are_refused() {
        pack.with("many.drl", "package house.acme\n" + times(201, i -> rule("many" + i, "Case( foreign == true )")));

        assertThat(told()).anyMatch(told -> told.startsWith("W003 a file has at most 200 rules"));
    }

    @Test
    void many_rules_in_a_pack_are_refused() {
        for (int file = 0; file < 12; file++) {
            String name = "many" + file;
            pack.with(
                    name + ".drl",
                    "package house.acme\n" + times(190, i -> rule(name + "-" + i, "Case( foreign == true )")));
        }

        assertThat(told()).anyMatch(told -> told.startsWith("W003 a pack has at most 2000 rules and rows"));
    }

    @Test
    void as_many_rules_as_may_be_are_compared_in_bounded_steps() {
        for (int file = 0; file < 10; file++) {
            String name = "many" + file;
            pack.with(name + ".drl", "package house.acme\n" + times(195, i -> rule(name + "-" + i, entangled(i))));
        }

        assertThat(told())
                .anyMatch(told -> told.startsWith("W003 the conditions of this pack take too long to compare"));
    }

    @Test
    void a_pattern_as_large_as_may_be_is_decided_or_refused() {
        String numbers = times(64, i -> (i == 0 ? "" : ", ") + i);
        String all = times(64, i -> (i == 0 ? "" : " || ") + "penaltyMonths in ( " + numbers + " )");
        pack.with("large.drl", "package house.acme\n" + rule("large", "Matter( " + all + " )"));

        assertThat(told()).noneMatch(told -> told.startsWith("W005"));
    }

    @Test
    void thousands_of_provisions_and_slips_are_told_in_bounded_time() {
        pack.with(
                        "sources/many.yaml",
                        "title: Many\nprovisions:\n"
                                + times(3000, i -> "  p%d: { cite: a, heading: b, status: unverified }\n".formatted(i)))
                .with(
                        "slips.csv",
                        "id,categories,when,any-of,source,from,until,title\n"
                                + times(
                                        900,
                                        i -> "house.acme.s%d,ACCESS_LOG,,COURT_ORDER,many/q%d,,,Slip\n"
                                                .formatted(i, i)))
                .with("slips.yaml", "table: requirement\nreason: A test needs it.\n");

        assertThat(told()).filteredOn(told -> told.startsWith("W024")).hasSize(900);
    }

    @Test
    void thousands_of_scenarios_are_told_in_bounded_time() {
        String one = "  - { name: n%d, given: { kind: LEGAL }, silent: [house.acme.x%d] }\n";
        pack.with("many.yaml", "rules: {}\nscenarios:\n" + times(3000, i -> one.formatted(i, i)));

        assertThat(told()).filteredOn(told -> told.startsWith("W028")).hasSize(3000);
    }

    private List<String> told() {
        return assertTimeoutPreemptively(BACKSTOP, () -> PackCheck.check(List.of(pack.read()))).stream()
                .map(BombsTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.code().number() + " " + problem.message();
    }

    /** Conditions of which every rule has others, all with one finding. */
    private static String entangled(int i) {
        return "Matter( ( penaltyMonths > %d || penaltyMonths in ( %d, %d ) ) && ( byNetwork != YES || penaltyMonths != %d ) )"
                .formatted(i, i - 3, i - 5, i + 1);
    }

    private static String rule(String name, String when) {
        return "rule \"house.acme.%s\" when %s then withdraw(); end\n".formatted(name, when);
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
