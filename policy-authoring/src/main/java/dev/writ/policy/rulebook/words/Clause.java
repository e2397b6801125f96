package dev.writ.policy.rulebook.words;

import java.util.List;

/**
 * A part of a condition in words.
 *
 * @param text what must hold; of a clause with others below it, what it says of them
 * @param below the clauses that it is made of
 * @param all whether all of those must hold, or one
 */
public record Clause(String text, List<Clause> below, boolean all) {
    public Clause {
        below = List.copyOf(below);
    }

    static Clause of(String text) {
        return new Clause(text, List.of(), true);
    }

    static Clause all(String text, List<Clause> below) {
        return new Clause(text, below, true);
    }

    static Clause any(String text, List<Clause> below) {
        return new Clause(text, below, false);
    }

    /** All of it on one line; parentheses say what belongs together. */
    public String onOneLine() {
        if (below.isEmpty()) {
            return text;
        }
        var between = all ? "; and " : "; or ";
        return text + " ("
                + String.join(between, below.stream().map(Clause::onOneLine).toList()) + ")";
    }
}
