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
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lines as HTML. */
final class HtmlLines {
    private static final Pattern AFTER_WHICH_TO_BREAK = Pattern.compile("(?<=[./])(?=.)");

    private final Html html;

    HtmlLines(Html html) {
        this.html = html;
    }

    void line(Line line) {
        line.pieces().forEach(this::piece);
    }

    private void piece(Piece piece) {
        if (piece instanceof Strong strong) {
            html.element("strong", strong.text());
        } else if (piece instanceof Code code) {
            code(code.text());
        } else if (piece instanceof Mark mark) {
            var tone = mark.tone().name().toLowerCase(Locale.ROOT);
            html.element("span", mark.text(), "class", "mark " + tone);
        } else if (piece instanceof Link link) {
            html.open("a", "href", href(link.to()));
            piece(link.label());
            html.close();
        } else {
            html.text(piece.text());
        }
    }

    /** A long name may go on in the next line after a full stop or a slash. */
    private void code(String name) {
        String[] parts = AFTER_WHICH_TO_BREAK.split(name);
        html.open("code").text(parts[0]);
        Arrays.stream(parts).skip(1).forEach(part -> html.empty("wbr").text(part));
        html.close();
    }

    private static String href(Target target) {
        if (target instanceof Web web) {
            return web.url();
        }
        var here = (Here) target;
        return here.page()
                + HtmlPage.ENDING
                + here.anchor().map(anchor -> "#" + anchor).orElse("");
    }
}
