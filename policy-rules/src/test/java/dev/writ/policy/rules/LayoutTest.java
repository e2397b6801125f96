package dev.writ.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.folder.PackFiles;
import dev.writ.policy.authoring.folder.PackFolder;
import dev.writ.policy.authoring.layout.PackLayout;
import dev.writ.policy.authoring.text.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in packs are laid out, and find back to that from whatever somebody makes of their white space. */
class LayoutTest {
    private static final long SEED = 20261122;
    private static final int TIMES = 3;

    static Stream<Path> packs() {
        return Written.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_is_laid_out(Path folder) {
        var layout = PackLayout.of(files(folder));

        assertThat(layout.changed().keySet())
                .as("./policy fmt %s lays out", folder)
                .isEmpty();
        assertThat(layout.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void every_pack_finds_back_from_any_white_space(Path folder) {
        var scrambled = new Scrambled(SEED);
        var written = files(folder);
        for (int i = 0; i < TIMES; i++) {
            SortedMap<String, byte[]> changed = new TreeMap<>(written.contents());
            changed.replaceAll(
                    (name, bytes) -> scrambled.text(name, text(bytes)).getBytes(StandardCharsets.UTF_8));

            var layout = PackLayout.of(new PackFiles(written.folder(), changed));

            assertThat(layout.problems()).as("seed %d", SEED).isEmpty();
            changed.forEach((name, bytes) -> assertThat(layout.changed().getOrDefault(name, text(bytes)))
                    .as("seed %d, %s, from:%n%s", SEED, name, text(bytes))
                    .isEqualTo(text(Objects.requireNonNull(written.contents().get(name)))));
            assertThat(layout.changed()).hasSizeGreaterThan(changed.size() / 2);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static PackFiles files(Path folder) {
        return PackFolder.read(folder, new Problems());
    }
}
