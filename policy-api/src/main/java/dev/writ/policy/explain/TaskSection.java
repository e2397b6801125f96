package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Task;

/** What to do beside the answer. */
final class TaskSection {

    private TaskSection() {}

    static Section of(Decision decision, Marks marks) {
        return Section.of(
                "To do",
                decision.tasks().stream()
                        .map(task -> Entry.of(marks.with(said(task), task.rule())))
                        .toList());
    }

    /** What is to be done, and for whom, within a sentence. */
    static String what(Task task) {
        var what = TaskWords.of(task.code());
        var to = Phrase.and(task.to().stream().map(TaskWords::of).toList());
        return what + (to.isEmpty() || what.endsWith(to) ? "" : "; to: " + to);
    }

    private static String said(Task task) {
        return Phrase.start(what(task)) + task.by().map(day -> ", by " + day).orElse("");
    }
}
