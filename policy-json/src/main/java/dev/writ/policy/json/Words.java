package dev.writ.policy.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How messages speak of what a caller wrote. */
final class Words {
    private static final int SHOWN = 60;
    private static final int LONGEST_COMPARED = 40;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Words() {}

    /** The caller's text in backticks, cut where it is long and without what could forge a line or hide its end. */
    static String quoted(String text) {
        var shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return "`" + UNSEEN.matcher(shown).replaceAll("?").replace('`', '\'') + "`";
    }

    /** Whether a text holds nothing that could forge a line or hide its end. */
    static boolean clean(String text) {
        return !UNSEEN.matcher(text).find();
    }

    /** Whether a text holds half of a surrogate pair, which no UTF-8 can carry. */
    static boolean broken(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
            }
        }
        return false;
    }

    /** The end of a sentence that offers what was probably meant; nothing where nothing is near. */
    static String meant(Optional<String> nearest) {
        return nearest.map(name -> "; did you mean `" + name + "`?").orElse("");
    }

    /** The end of a sentence that offers what was probably meant and lists what could be. */
    static String meant(Optional<String> nearest, Collection<String> allowed) {
        return meant(nearest) + (nearest.isPresent() ? " allowed: " : "; allowed: ") + String.join(", ", allowed);
    }

    static Optional<String> nearest(String given, Collection<String> allowed) {
        if (given.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        var most = Math.max(1, given.length() / 3);
        return allowed.stream()
                .filter(name -> steps(given, name) <= most)
                .min(Comparator.comparingInt(name -> steps(given, name)));
    }

    /** How many letters have to be added, dropped, changed or swapped (Damerau-Levenshtein, adjacent swaps). */
    private static int steps(String one, String other) {
        var a = one.toUpperCase(Locale.ROOT);
        var b = other.toUpperCase(Locale.ROOT);
        var before = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var next = new int[b.length() + 1];
            next[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + changed);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return row[b.length()];
    }
}
