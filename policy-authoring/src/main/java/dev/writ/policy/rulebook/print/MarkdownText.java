package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece;
import dev.writ.policy.rulebook.document.Piece.Code;
import dev.writ.policy.rulebook.document.Piece.Link;
import dev.writ.policy.rulebook.document.Piece.Mark;
import dev.writ.policy.rulebook.document.Piece.Strong;
import dev.writ.policy.rulebook.document.Target;
import dev.writ.policy.rulebook.document.Target.Here;
import dev.writ.policy.rulebook.document.Target.Web;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines as Markdown (CommonMark), each on one line of the file. */
final class MarkdownText {
    static final String ENDING = ".md";

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!$]");
    /** What would begin a list or underline a heading. */
    private static final Pattern AT_START = Pattern.compile("^(\\s*\\d{0,9})([-+=.)])");

    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownText() {}

    static String of(Line line) {
        var text = line.pieces().stream().map(MarkdownText::of).collect(Collectors.joining());
        return text.strip();
    }

    private static String of(Piece piece) {
        if (piece instanceof Code code) {
            return code(code.text());
        }
        if (piece instanceof Link link) {
            return "[" + of(link.label()) + "](<" + destination(link.to()) + ">)";
        }
        if (piece instanceof Strong || piece instanceof Mark) {
            return strong(piece.text());
        }
        return escaped(piece.text());
    }

    /** Words that should not be missed; the marks must touch what they mark. */
    static String strong(String text) {
        var words = Seen.running(text).strip();
        return words.isEmpty() ? "" : "**" + escaped(words) + "**";
    }

    static String escaped(String text) {
        var plain = MARKUP.matcher(Seen.running(text)).replaceAll("\\\\$0");
        return AT_START.matcher(plain).replaceFirst("$1\\\\$2");
    }

    private static String code(String text) {
        var name = Seen.running(text).strip();
        if (name.isEmpty()) {
            return "";
        }
        var fence = fence(name, 1);
        var gap = name.startsWith("`") || name.endsWith("`") ? " " : "";
        return fence + gap + name + gap + fence;
    }

    /** So many backticks, or more, as the text does not hold in a row. */
    static String fence(String text, int least) {
        var longest = TICKS.matcher(text)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(least, longest + 1));
    }

    private static String destination(Target target) {
        if (target instanceof Web web) {
            return web.url().replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
        }
        var here = (Here) target;
        return here.page() + ENDING + here.anchor().map(anchor -> "#" + anchor).orElse("");
    }
}
