package dev.writ.policy.authoring.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation of checks, as Markdown. */
record Page(String name, String text) {
    private static final Path FOLDER = Path.of("..", "docs", "checks");
    private static final Pattern FENCE = Pattern.compile("(?s)```([a-z]+) (\\S+)\n(.*?)```\n");

    /** A block in a fence: the language and the file that its first line names, and what stands in it. */
    record Block(String language, String file, String text) {
        private static Block of(MatchResult match) {
            return new Block(match.group(1), match.group(2), match.group(3));
        }
    }

    static Page called(String name) {
        try {
            return new Page(name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all pages, the index included. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headings() {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }

    /** Under the heading with this title, or on the whole page. */
    List<Block> blocks(String title) {
        String after = title.isEmpty() ? text : text.substring(text.indexOf("\n## " + title + "\n") + 1);
        int next = after.indexOf("\n## ");
        String section = title.isEmpty() || next < 0 ? after : after.substring(0, next + 1);
        return FENCE.matcher(section).results().map(Block::of).toList();
    }
}
