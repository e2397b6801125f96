package dev.writ.policy.explain;

import dev.writ.policy.decision.Counting;
import dev.writ.policy.decision.Decision;
import java.util.List;

/** How a transparency report counts the request. */
final class CountingSection {

    private CountingSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of("In the transparency report", List.of(Entry.of(said(decision.counting()))));
    }

    private static String said(Counting counting) {
        if (!counting.reported()) {
            return "Not counted";
        }
        return Phrase.start(Words.of(counting.countingClass()))
                + counting.country().map(country -> " from " + country).orElse("")
                + counting.origin().map(country -> " on behalf of " + country).orElse("")
                + ", " + counting.accounts() + (counting.accounts() == 1 ? " account" : " accounts")
                + (counting.disclosed() ? ", something disclosed" : ", nothing disclosed")
                + (counting.confidential() ? ", under secrecy" : "");
    }
}
