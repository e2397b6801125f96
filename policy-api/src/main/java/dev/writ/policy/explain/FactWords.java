package dev.writ.policy.explain;

import java.util.Set;
import java.util.regex.Pattern;

/** Asks for a fact of a request in words. */
final class FactWords {
    private static final Pattern INDEX = Pattern.compile("(?<=/)\\d{1,9}(?=/|$)");
    private static final Set<String> READ_AS_YES = Set.of("found", "held", "firstContact");

    private FactWords() {}

    /** The question for this JSON pointer into a request; things in lists are counted from one. */
    static String question(String pointer) {
        var asked = Questions.BY_FACT.get(INDEX.matcher(pointer).replaceAll("#"));
        if (asked == null) {
            return "What is " + pointer + "?";
        }
        var index = INDEX.matcher(pointer);
        return index.find() ? asked.replace("#", String.valueOf(Integer.parseInt(index.group()) + 1)) : asked;
    }

    /** How the fact was read although nobody knows it. */
    static String assumed(String pointer) {
        return READ_AS_YES.contains(pointer.substring(pointer.lastIndexOf('/') + 1)) ? "Taken as yes." : "Taken as no.";
    }
}
