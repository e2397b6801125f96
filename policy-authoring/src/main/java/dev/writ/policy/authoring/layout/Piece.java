package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.text.Comment;
import dev.writ.policy.authoring.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a rule file with the comments that belong to it.
 *
 * @param above comments on lines of their own before the word
 * @param spaced whether an empty line stands directly before the word
 * @param beside comments behind the word, on its line
 */
record Piece(Token token, List<Remark> above, boolean spaced, List<String> beside) {
    Piece {
        above = List.copyOf(above);
        beside = List.copyOf(beside);
    }

    /** A comment on a line of its own; {@code spaced} if an empty line stands directly before it. */
    record Remark(String text, boolean spaced) {}

    boolean is(String sign) {
        return token.is(sign);
    }

    /** Whether the next word cannot stand on the same line. */
    boolean endsLine() {
        return !beside.isEmpty() && beside.get(beside.size() - 1).startsWith("//");
    }

    /** As it is written. */
    String text() {
        return token.kind() == Token.Kind.STRING ? "\"" + token.text() + "\"" : token.text();
    }

    /** The words of a file, the end included, each comment with one of them. */
    static List<Piece> of(List<Token> tokens, List<Comment> comments) {
        List<Piece> pieces = new ArrayList<>();
        int comment = 0;
        int line = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            List<Remark> above = new ArrayList<>();
            while (comment < comments.size() && comments.get(comment).place().compareTo(token.place()) < 0) {
                Comment remark = comments.get(comment++);
                above.add(new Remark(remark.tidy(), remark.place().line() > line + 1));
                line = remark.lastLine();
            }
            boolean spaced = token.place().line() > line + 1;
            line = token.place().line();
            List<String> beside = new ArrayList<>();
            while (comment < comments.size() && isBeside(comments.get(comment), line, tokens, i)) {
                beside.add(comments.get(comment).tidy());
                line = comments.get(comment++).lastLine();
            }
            pieces.add(new Piece(token, above, spaced, beside));
        }
        return List.copyOf(pieces);
    }

    private static boolean isBeside(Comment comment, int line, List<Token> tokens, int at) {
        return comment.place().line() == line
                && at + 1 < tokens.size()
                && comment.place().compareTo(tokens.get(at + 1).place()) < 0;
    }
}
