package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Flag;

/** What checks have found. */
final class FlagSection {

    private FlagSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Flags",
                decision.flags().stream()
                        .map(flag -> Entry.of(marks.with(said(flag), flag.rule())))
                        .toList());
    }

    private static String said(Flag flag) {
        return Words.of(flag.severity()) + ": " + FlagWords.of(flag.code()) + Phrase.items(flag.items())
                + flag.until().map(day -> ", until the end of " + day).orElse("");
    }
}
