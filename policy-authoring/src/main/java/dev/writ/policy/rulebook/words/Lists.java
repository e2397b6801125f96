package dev.writ.policy.rulebook.words;

import java.util.List;

/** Words put together. */
public final class Lists {

    private Lists() {}

    /** One, two or three. */
    public static String or(List<String> words) {
        return joined(words, "or");
    }

    /** One, two and three. */
    public static String and(List<String> words) {
        return joined(words, "and");
    }

    static String nor(List<String> words) {
        return joined(words, "nor");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var head = words.subList(0, words.size() - 1);
        return String.join(", ", head) + " " + last + " " + words.get(words.size() - 1);
    }
}
