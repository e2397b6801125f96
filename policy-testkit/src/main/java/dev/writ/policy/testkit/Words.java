package dev.writ.policy.testkit;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** How failures are put. */
final class Words {

    private Words() {}

    static String mismatch(String at, JsonNode expected, JsonNode found) {
        return at + ": expected " + shown(expected) + ", found " + shown(found);
    }

    /** A value as it stands in a decision, or a word for its absence. */
    static String shown(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "nothing";
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** What is not allowed, with the nearest that is and then all of them. */
    static String unknown(String kind, String name, Collection<String> allowed) {
        return "unknown " + kind + " `" + name + "`" + nearest(name, allowed) + "; allowed: "
                + String.join(", ", new TreeSet<>(allowed));
    }

    /** An id that no pack has, with the nearest that one has. */
    static String noRule(String id, Collection<String> rules) {
        return "no pack has a rule `" + id + "`" + nearest(id, rules);
    }

    private static String nearest(String name, Collection<String> allowed) {
        return allowed.stream()
                .sorted()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .map(near -> "; nearest is `" + near + "`")
                .orElse("");
    }

    /** Levenshtein distance: how many letters to add, drop or replace. */
    private static int distance(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
