package dev.writ.policy.rulebook.words;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The words of the documentation's glossary that a reader of rules meets. */
public final class Glossary {
    static final Map<String, String> WORDS = Phrases.read("glossary.properties");

    private Glossary() {}

    /** Those that occur in a text, in the singular or the plural, with their meanings. */
    public static SortedMap<String, String> usedIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        SortedMap<String, String> used = new TreeMap<>();
        WORDS.forEach((word, meaning) -> {
            if (occurs(word, lower)) {
                used.put(word, meaning);
            }
        });
        return used;
    }

    private static boolean occurs(String word, String text) {
        var stem = word.endsWith("y") ? word.substring(0, word.length() - 1) + "(y|ies)" : word + "(s|es)?";
        return Pattern.compile("\\b" + stem + "\\b").matcher(text).find();
    }
}
