package dev.writ.policy.decision;

import java.util.List;

/**
 * A rule that stood.
 *
 * @param rule its id
 * @param title what it says, in a line
 * @param effect what it did here
 * @param citations what it rests on
 */
public record Reason(String rule, String title, String effect, List<Citation> citations) {

    public Reason {
        citations = List.copyOf(citations);
    }
}
