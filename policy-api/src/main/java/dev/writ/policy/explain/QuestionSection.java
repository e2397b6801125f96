package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;

/** Unknown facts whose answer could change the outcome. */
final class QuestionSection {

    private QuestionSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "Questions",
                decision.questions().stream()
                        .map(each ->
                                FactWords.question(each.fact()) + " (" + each.fact() + ") " + marks.mark(each.why()))
                        .map(Entry::of)
                        .toList());
    }
}
