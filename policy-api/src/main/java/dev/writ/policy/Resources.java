package dev.writ.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that lie beside the classes of this package. */
final class Resources {
    private Resources() {}

    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read from the library", e);
        }
    }
}
