package dev.writ.policy.authoring.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackReader;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.engine.drools.PackBase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs of people who want more than rules: each is refused in words, and nothing of it runs. */
class HostilePacksTest {
    /** Only against hanging for ever: what bounds the time is asserted by the codes. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @AfterEach
    void nothing_ran() {
        Silence.check();
    }

    static Stream<HostilePack> packs() {
        return HostilePack.files().stream().flatMap(HostilePack::in);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_hostile_pack_is_refused_and_nothing_of_it_runs(HostilePack pack) {
        Path written = pack.in(folder).folder();

        Reading reading = assertTimeoutPreemptively(MINUTE, () -> readAndCheck(written));

        assertThat(reading.pack()).isEmpty();
        assertThat(reading.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.code().number()).isEqualTo(pack.code());
                    assertThat(problem.message()).contains(pack.says());
                })
                .allSatisfy(HostilePacksTest::isClear);
    }

    @Test
    void there_are_many_of_them_and_no_two_are_alike() {
        List<HostilePack> packs = packs().toList();

        assertThat(packs).hasSizeGreaterThan(200);
        assertThat(packs).extracting(HostilePack::name).doesNotHaveDuplicates();
        assertThat(packs).extracting(HostilePack::changes).doesNotHaveDuplicates();
    }

    @Test
    void the_canary_would_sing() throws Exception {
        URL[] classes = {here()};
        try (var loader = new URLClassLoader(classes, null)) {
            Class.forName(Silence.CLASS, true, loader);
        }
        assertThat(System.getProperty(Silence.PROPERTY)).isNotNull();
        assertThat(Silence.FILE).exists();
        System.clearProperty(Silence.PROPERTY);
        Files.delete(Silence.FILE);
    }

    /** All that may happen to a pack: it is read, checked and, if it could be, loaded. */
    private static Reading readAndCheck(Path folder) {
        Reading reading = PackReader.read(folder);
        PackCheck.check(List.of(reading));
        reading.pack().ifPresent(PackBase::of);
        return reading;
    }

    /** No class names of ours, no exceptions, on one line, with a place. */
    private static void isClear(Problem problem) {
        assertThat(problem.message())
                .doesNotContain("Exception", "at dev.writ", "org.drools", "\n")
                .hasSizeLessThan(1000);
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
    }

    private static URL here() {
        return HostilePacksTest.class.getProtectionDomain().getCodeSource().getLocation();
    }
}
