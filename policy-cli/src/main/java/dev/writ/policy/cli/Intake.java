package dev.writ.policy.cli;

import dev.writ.policy.json.Reading;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads requests from what the command line names. */
final class Intake {
    private static final String STANDARD_INPUT = "-";

    private final RequestReader reader = new RequestReader();
    private final InputStream in;

    Intake(InputStream in) {
        this.in = in;
    }

    /** Whether this name stands for many requests, one a line. */
    static boolean holdsLines(String name) {
        return name.equals(STANDARD_INPUT) || name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /** Hands over every request that a name stands for, each before the next is read. */
    void read(String name, Consumer<Reading> taker) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                reader.jsonLines(in).forEach(taker);
            } else {
                readFile(Path.of(name), name, taker);
            }
        } catch (IOException | UncheckedIOException e) {
            taker.accept(unreadable("`" + name + "` cannot be read; check its permissions"));
        }
    }

    private void readFile(Path file, String name, Consumer<Reading> taker) throws IOException {
        if (!Files.exists(file)) {
            taker.accept(unreadable("there is no file `" + name + "`"));
            return;
        }
        if (Files.isDirectory(file)) {
            taker.accept(unreadable("`" + name + "` is a folder; name the files in it"));
            return;
        }
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            if (holdsLines(name)) {
                reader.jsonLines(content).forEach(taker);
            } else {
                taker.accept(isYaml(name) ? reader.yaml(content) : reader.json(content));
            }
        }
    }

    private static boolean isYaml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private static Reading unreadable(String message) {
        return new Reading.Refused(Optional.empty(), List.of(new Problem(Problem.Code.MISSING, "", message)));
    }
}
