package dev.writ.policy.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The packs' text, searched as anybody could search it. It shares nothing with the reader of packs, so that the two can
 * contradict each other.
 */
final class Written {
    private static final Path FOLDER = Path.of("src/main/packs");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^([a-z][^,\n]*\\.[^,\n]*),");
    private static final Pattern PROVISION = Pattern.compile("(?m)^ {2}\"?([^ :#\"\n]+)\"?:\\s*$");
    private static final Pattern CITED = Pattern.compile("@Source\\( *\"([^\"]+)\" *\\)");

    private Written() {}

    /** One folder for each pack, sorted. */
    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of every pack whose name ends like that, sorted. */
    static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of rules, each as often as it stands in a rule file. */
    static List<String> rules() {
        return first(RULE, ".drl");
    }

    /** First columns of the rows of tables, each as often as it stands there. */
    static List<String> rows() {
        return first(ROW, ".csv");
    }

    /** Ids of the provisions in {@code sources}: the file's name, a slash, and the provision's own. */
    static List<String> sources() {
        return files(".yaml").stream()
                .filter(file -> file.toString().contains("/sources/"))
                .flatMap(file -> matches(PROVISION, file).map(match -> name(file) + "/" + match.group(1)))
                .toList();
    }

    /** Ids of sources that rule files cite. */
    static List<String> cited() {
        return first(CITED, ".drl").stream()
                .flatMap(ids -> Stream.of(ids.split(" ")))
                .toList();
    }

    private static List<String> first(Pattern pattern, String ending) {
        return files(ending).stream()
                .flatMap(file -> matches(pattern, file))
                .map(match -> match.group(1))
                .toList();
    }

    private static Stream<MatchResult> matches(Pattern pattern, Path file) {
        return pattern.matcher(text(file)).results();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }
}
