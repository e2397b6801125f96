package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;

/** Grounds to contest the demand. */
final class ChallengeSection {

    private ChallengeSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Grounds to contest",
                decision.challenges().stream()
                        .map(each -> marks.with(
                                Phrase.start(Words.of(each.ground()))
                                        + each.by().map(day -> ", by " + day).orElse(""),
                                each.rule()))
                        .map(Entry::of)
                        .toList());
    }
}
