package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.layout.Piece.Remark;
import dev.writ.policy.authoring.text.Lexer;
import dev.writ.policy.authoring.text.SourceText;
import dev.writ.policy.authoring.text.Token.Kind;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Lays out a rule file: an empty line before each rule, one pattern below the other, four spaces before what belongs to a
 * rule. It relies on the file being one that the grammar of rules has accepted. Not safe for use by several threads.
 */
final class RuleLayout {
    private static final int INDENT = 4;

    private final List<Piece> pieces;
    private final Lines lines = new Lines();
    private int at;

    private RuleLayout(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static String of(SourceText source) {
        var tokens = Lexer.read(source.text(), source::place);
        return new RuleLayout(Piece.of(tokens, Lexer.comments(source.text(), source::place))).file();
    }

    private String file() {
        remarks();
        write(wordsUpTo("rule"), Spacing::between, 0);
        while (!atEnd()) {
            lines.space();
            remarks();
            rule();
        }
        if (!next().above().isEmpty()) {
            lines.space();
            remarks();
        }
        return lines.text();
    }

    private void rule() {
        write(2, Spacing::between, 0);
        if (next().is("@")) {
            remarksOfRule();
            write(wordsUpTo("when"), Spacing::none, INDENT);
        }
        word();
        while (!next().is("then")) {
            statement(")");
        }
        word();
        statement(";");
        word();
    }

    /** Comments before a rule, and the empty lines between them. */
    private void remarks() {
        boolean first = true;
        for (Remark remark : next().above()) {
            if (remark.spaced() && !first) {
                lines.space();
            }
            lines.begin(0).add(remark.text());
            first = false;
        }
        if (next().spaced() && !first && !atEnd()) {
            lines.space();
        }
    }

    private void remarksOfRule() {
        next().above().forEach(remark -> lines.begin(INDENT).add(remark.text()));
    }

    private void word() {
        remarksOfRule();
        write(1, Spacing::between, 0);
    }

    /** A pattern, which ends with the parenthesis that closes its first one, or a finding with its semicolon. */
    private void statement(String last) {
        remarksOfRule();
        int depth = 0;
        int end = at;
        do {
            depth += pieces.get(end).is("(") ? 1 : pieces.get(end).is(")") ? -1 : 0;
            end++;
        } while (depth > 0 || !pieces.get(end - 1).is(last));
        write(end - at, Spacing::between, INDENT);
    }

    private int wordsUpTo(String last) {
        int end = at;
        while (!pieces.get(end).is(last) && pieces.get(end).token().kind() != Kind.END) {
            end++;
        }
        return end - at;
    }

    private void write(int words, BiPredicate<Piece, Piece> spacing, int indent) {
        Statement.write(pieces.subList(at, at + words), spacing, indent, lines);
        at += words;
    }

    private Piece next() {
        return pieces.get(at);
    }

    private boolean atEnd() {
        return next().token().kind() == Kind.END;
    }
}
