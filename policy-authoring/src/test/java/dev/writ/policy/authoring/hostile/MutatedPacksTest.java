package dev.writ.policy.authoring.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.writ.policy.authoring.PackCheck;
import dev.writ.policy.authoring.PackOnDisk;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.pages.ExamplePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A good pack with random changes is read or refused, and never anything else. */
class MutatedPacksTest {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 1500;
    private static final List<String> FILES =
            List.of("pack.yaml", "rules.drl", "rules.yaml", "process.csv", "process.yaml", "sources/guidelines.yaml");
    private static final List<String> SCRAPS = List.of(
            "\"", "'", ",", ":", ": ", "- ", "\n", "\n  ", "\t", "{", "}", "[", "]", "&a", "*a", "!!x", "%", "#", "?",
            "|", ">", "=", "~", "null", "true", "1e9", "---\n", "\u0000", "\u202e", "\ufeff", "\\", "(", ")", ";",
            "\u00e9");

    @TempDir
    private Path folder;

    @Test
    void it_is_read_or_refused() throws IOException {
        var random = new Random(SEED);
        PackOnDisk pack = new ExamplePack().in(folder);
        for (int round = 0; round < ROUNDS; round++) {
            Path file = pack.folder().resolve(FILES.get(random.nextInt(FILES.size())));
            String good = Files.readString(file);
            String changed = changed(good, random);
            Files.write(file, changed.getBytes(StandardCharsets.UTF_8));

            Reading reading = pack.read();

            assertThat(reading.pack().isEmpty())
                    .as("seed %d, round %d, %s: %s", SEED, round, file.getFileName(), changed)
                    .isEqualTo(!reading.problems().isEmpty());
            PackCheck.check(List.of(reading));
            Files.writeString(file, good);
        }
    }

    private static String changed(String good, Random random) {
        var text = new StringBuilder(good);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 2 -> text.setCharAt(at, (char) (' ' + random.nextInt(95)));
                default ->
                    text.insert(random.nextInt(text.length()), text.substring(at, Math.min(text.length(), at + 20)));
            }
        }
        return text.toString();
    }
}
