package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.text.Token.Kind;

/** Which words of a rule stand apart. */
final class Spacing {

    private Spacing() {}

    /** In patterns and findings. */
    static boolean between(Piece left, Piece right) {
        if (left.is("(") && right.is(")")) {
            return false;
        }
        if (right.is(",") || right.is(";") || right.is(".") || left.is(".")) {
            return false;
        }
        return !right.is("(") || !isName(left);
    }

    /** In an annotation. */
    static boolean none(Piece left, Piece right) {
        return false;
    }

    /** Of a fact or a finding; a list of values and a condition in parentheses stand apart from what is before them. */
    private static boolean isName(Piece piece) {
        return piece.token().kind() == Kind.WORD && !piece.is("in");
    }
}
