package dev.writ.policy.rulebook.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads a file of phrases that stands beside the classes of the rulebook. */
final class Phrases {
    private static final String FOLDER = "/dev/writ/policy/rulebook/";

    private Phrases() {}

    static Map<String, String> read(String name) {
        try (var file = Phrases.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("`" + FOLDER + name + "` is missing");
            }
            var phrases = new Properties();
            phrases.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return phrases.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            key -> key, key -> phrases.getProperty(key).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
