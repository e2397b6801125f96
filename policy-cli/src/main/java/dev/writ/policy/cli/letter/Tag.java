package dev.writ.policy.cli.letter;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something in double braces.
 *
 * @param sign what comes before the name: nothing where the value is wanted, # or ^ where a section begins, / where it ends
 * @param start where it begins in the text
 * @param end where what follows begins
 */
record Tag(String sign, String name, int start, int end) {
    static final String OPEN = "{{";

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{|[#^/>=&!$<]?)(.*?)}}}?", Pattern.DOTALL);

    /** Those of a text, in order. */
    static List<Tag> in(String text) {
        return TAG.matcher(text).results().map(Tag::of).toList();
    }

    boolean isComment() {
        return sign.equals("!");
    }

    boolean isValue() {
        return sign.isEmpty() || sign.equals("{") || sign.equals("&");
    }

    boolean begins() {
        return sign.equals("#") || sign.equals("^");
    }

    boolean ends() {
        return sign.equals("/");
    }

    private static Tag of(MatchResult match) {
        return new Tag(match.group(1), match.group(2).strip(), match.start(), match.end());
    }
}
