package dev.writ.policy.cli.scaffold;

import dev.writ.policy.authoring.layout.Layout;
import dev.writ.policy.authoring.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * A file that is to be written, and what a person has to do in it.
 *
 * @param name within its pack, with slashes
 * @param fresh whether there is no such file yet
 */
record Written(String name, boolean fresh, String text, List<Step> steps) {
    private static final Pattern STEP = Pattern.compile("(?m) +(?:#|//) \\{\\{next: (.*)}}$");

    Written {
        steps = List.copyOf(steps);
    }

    /** What to do in a line, counted from 1. */
    record Step(int line, String text) {}

    /** A file that is not there yet. Its text is laid out; a step stands in it as a comment behind what it is about. */
    static Written fresh(String name, String marked) {
        var text = Layout.of(SourceText.of(name, bytes(bare(marked))));
        var lines = stripped(text);
        return new Written(name, true, text, steps(marked, line -> lines.indexOf(line) + 1));
    }

    /** A file that is there, with something added to it at the end of a part, and steps in that. */
    static Written added(String name, String marked) {
        var text = bare(marked);
        var lines = stripped(text);
        return new Written(name, false, text, steps(marked, line -> lines.lastIndexOf(line) + 1));
    }

    byte[] bytes() {
        return bytes(text);
    }

    private static List<Step> steps(String marked, ToIntFunction<String> lines) {
        return marked.lines()
                .flatMap(line -> STEP.matcher(line)
                        .results()
                        .map(found -> new Step(lines.applyAsInt(bare(line).strip()), found.group(1))))
                .toList();
    }

    private static List<String> stripped(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static String bare(String marked) {
        return STEP.matcher(marked).replaceAll("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
