package dev.writ.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code docs/tutorial.md} tells to do, and gets what it shows. {@code -Dtutorial.write=true} puts in what is
 * printed today; a person then reads whether it still helps.
 */
class TutorialTest {
    private static final Path PAGE = Path.of("../docs/tutorial.md");
    private static final boolean WRITE = Boolean.getBoolean("tutorial.write");
    private static final Pattern STEP = Pattern.compile("(?ms)^(### [^\n]*)$|^```(\\w+)(?: (\\S+))?\n(.*?)^```$");
    private static final String LEFT_OUT = "[...]\n";

    @TempDir
    private Path folder;

    /** Each step rests on those before it, so they are made once, in order, and told apart afterwards. */
    @TestFactory
    Stream<DynamicTest> what_the_tutorial_shows_is_what_is_printed() throws IOException {
        var page = Files.readString(PAGE);
        var written = new StringBuilder();
        var tests = new ArrayList<DynamicTest>();
        var desk = new Workspace(folder);
        var printed = "";
        var step = STEP.matcher(page);
        while (step.find()) {
            var kind = step.group(1) != null ? "heading" : step.group(2);
            var shown = step.group(4);
            var replacement = step.group();
            switch (kind) {
                case "heading" -> desk.startOver();
                case "sh" -> printed = desk.run(shown.lines().toList());
                case "diff" -> desk.edit(step.group(3), shown);
                case "text" -> {
                    tests.add(test(page, step.start(), shown, printed));
                    replacement = shown.contains(LEFT_OUT) ? replacement : "```text\n" + printed + "```";
                }
                default -> desk.create(step.group(3), shown);
            }
            step.appendReplacement(written, Matcher.quoteReplacement(replacement));
        }
        if (WRITE) {
            Files.writeString(PAGE, step.appendTail(written));
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests.stream();
    }

    private static DynamicTest test(String page, int at, String shown, String printed) {
        var line = page.substring(0, at).lines().count() + 1;
        return DynamicTest.dynamicTest("line " + line, () -> {
            var rest = printed;
            for (var stretch : List.of(shown.split(Pattern.quote(LEFT_OUT), -1))) {
                assertThat(rest).contains(stretch);
                rest = rest.substring(rest.indexOf(stretch) + stretch.length());
            }
            if (!shown.contains(LEFT_OUT)) {
                assertThat(printed).isEqualTo(shown);
            }
        });
    }
}
