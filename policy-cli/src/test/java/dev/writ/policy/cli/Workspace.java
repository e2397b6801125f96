package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of somebody who follows the tutorial at the top of a checkout; {@code my-policy} is theirs. */
final class Workspace {
    private static final String OWN = "my-policy";
    private static final Path CHECKOUT = Path.of("..");

    private final Path own;
    private final Path kept;

    Workspace(Path folder) {
        own = folder.resolve(OWN);
        kept = folder.resolve("kept");
    }

    /** What the commands print, the problems after the answers. */
    String run(List<String> commands) {
        return commands.stream().map(this::run).collect(Collectors.joining());
    }

    private String run(String command) {
        var words = List.of(command.split(" +"));
        if (words.get(0).equals("cp")) {
            copy(
                    CHECKOUT.resolve(words.get(2)),
                    at(words.get(3)).resolve(Path.of(words.get(2)).getFileName()));
            return "";
        }
        assertThat(words.get(0)).isEqualTo("./policy");
        var run = Run.piped(words.stream().skip(1).map(this::argument).toArray(String[]::new));
        return (run.out() + run.err()).replace(own.toString(), OWN);
    }

    /** Takes what begins with a minus out of the file and puts in what begins with a plus. */
    void edit(String file, String difference) {
        var before = lines(difference, "-", " ");
        var text = read(at(file));
        assertThat(text.split(Pattern.quote(before), -1))
                .as("%s holds once\n%s", file, before)
                .hasSize(2);
        write(at(file), text.replace(before, lines(difference, "+", " ")));
    }

    void create(String file, String text) {
        write(at(file), text);
    }

    /** Keeps the folder as it is the first time, and puts it back every other time. */
    void startOver() {
        if (Files.exists(kept)) {
            delete(own);
            copy(kept, own);
        } else {
            copy(own, kept);
        }
    }

    private static String lines(String difference, String... begins) {
        return difference
                .lines()
                .filter(line -> Stream.of(begins).anyMatch(line::startsWith))
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private String argument(String word) {
        if (word.startsWith(OWN)) {
            return at(word).toString();
        }
        return word.startsWith("policy-") ? CHECKOUT.resolve(word).toString() : word;
    }

    private Path at(String path) {
        assertThat(path).startsWith(OWN);
        return own.resolveSibling(path);
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
