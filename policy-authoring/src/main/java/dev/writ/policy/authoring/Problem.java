package dev.writ.policy.authoring;

import java.util.Comparator;

/**
 * Something in a pack that its author has to change.
 *
 * @param message what is wrong, what was expected and what to do, with the author's words in backticks
 */
public record Problem(ProblemCode code, Place place, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::code).thenComparing(Problem::message);

    /** In the order in which somebody would meet them when reading the files. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As {@code file:line:column: message}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
