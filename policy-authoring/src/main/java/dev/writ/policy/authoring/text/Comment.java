package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;

/**
 * What an author says beside the rules.
 *
 * @param text with the signs that make it a comment
 */
public record Comment(String text, Place place) {

    /** Without the white space that ends its lines, which nobody sees. */
    public String tidy() {
        return text.replaceAll("[ \\t\\r]+(?=\n|$)", "");
    }

    /** The line on which it ends. */
    public int lastLine() {
        return place.line() + (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Whether what follows it must stand on another line. */
    public boolean endsLine() {
        return text.startsWith("//");
    }
}
