package dev.writ.policy.authoring.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Nearest {
    private static final int ALL_SHOWN = 20;
    private static final int SHORT = 3;
    private static final int LONGEST = 100;
    private static final int MOST_COMPARED = 2000;

    private Nearest() {}

    /**
     * The name that is closest to the word or, if none is close, one that contains it; nothing if there is none. Of
     * equally good names, the first. Nothing is close to a word that is far too long, and of very many names only the
     * first are compared.
     */
    public static Optional<String> to(String word, Collection<String> names) {
        int far = Math.max(2, word.length() / 3);
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String meant = folded(word);
        return names.stream()
                .limit(MOST_COMPARED)
                .filter(name -> Math.abs(name.length() - word.length()) <= far)
                .map(name -> new Candidate(name, distance(meant, folded(name), far)))
                .filter(candidate -> candidate.distance <= far)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name)
                .or(() -> containing(word, names));
    }

    private record Candidate(String name, int distance) {}

    private static Optional<String> containing(String word, Collection<String> names) {
        return word.length() < SHORT
                ? Optional.empty()
                : names.stream()
                        .limit(MOST_COMPARED)
                        .filter(name -> folded(name).contains(folded(word)))
                        .findFirst();
    }

    /** The end of a message about an unknown name: the closest one, or all of them where they are few. */
    public static String hint(String word, Collection<String> names) {
        return to(word, names).map(name -> "; closest is `" + name + "`").orElseGet(() -> allowed(names));
    }

    private static String allowed(Collection<String> names) {
        if (names.isEmpty() || names.size() > ALL_SHOWN) {
            return "";
        }
        return "; allowed: " + String.join(", ", List.copyOf(names));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Insertions, deletions, substitutions and swaps of neighbours that make one word of the other. */
    static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /** The same, as far as it matters: what is further apart than this is merely further apart. */
    private static int distance(String a, String b, int far) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int nearest = d[i][0];
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
                nearest = Math.min(nearest, d[i][j]);
            }
            if (nearest > far) {
                return nearest;
            }
        }
        return d[a.length()][b.length()];
    }
}
