package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.drl.RuleFileReader;
import dev.writ.policy.authoring.text.Comment;
import dev.writ.policy.authoring.text.Lexer;
import dev.writ.policy.authoring.text.Refused;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one layout of each kind of file in a pack. It changes white space, line ends, and the quotes and brackets on which
 * nothing hangs; every word and every comment stays, in its order. Laying out what is laid out changes nothing.
 */
public final class Layout {
    private static final String RULES = ".drl";
    private static final String TABLE = ".csv";
    private static final String NOTES = ".yaml";

    private Layout() {}

    /** Whether there is a layout for files of this name. */
    public static boolean exists(String file) {
        return file.endsWith(RULES) || file.endsWith(TABLE) || file.endsWith(NOTES);
    }

    /**
     * The same file, laid out. That it still says the same has been checked, word by word.
     *
     * @throws Refused if the file cannot be read, or if no layout is known under which it would say the same
     */
    public static String of(SourceText source) {
        List<Object> said = said(source);
        String text = laidOut(source);
        if (!said.equals(said(SourceText.of(source.file(), text.getBytes(StandardCharsets.UTF_8))))) {
            throw new Refused(
                    ProblemCode.FILE,
                    Place.startOf(source.file()),
                    "this file cannot be laid out without changing what it says, so it stays as it is; please report"
                            + " it");
        }
        return text;
    }

    private static String laidOut(SourceText source) {
        if (source.file().endsWith(RULES)) {
            return RuleLayout.of(source);
        }
        return source.file().endsWith(TABLE) ? TableLayout.of(source) : NoteLayout.of(source);
    }

    /** All that the file says, comments included, and nothing of how it looks. */
    private static List<Object> said(SourceText source) {
        if (source.file().endsWith(RULES)) {
            RuleFileReader.accept(source);
            return List.of(
                    Lexer.read(source.text(), offset -> Place.startOf(source.file())),
                    Lexer.comments(source.text(), source::place).stream()
                            .map(Comment::tidy)
                            .toList());
        }
        if (source.file().endsWith(TABLE)) {
            return List.of(TableLayout.said(source));
        }
        return List.of(YamlReader.read(source).json(), NoteLayout.remarks(source));
    }
}
