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

    private static String said(Task task) {
        var what = TaskWords.of(task.code());
        var to = Phrase.and(task.to().stream().map(TaskWords::of).toList());
        return Phrase.start(what)
                + (to.isEmpty() || what.endsWith(to) ? "" : "; to: " + to)
                + task.by().map(day -> ", by " + day).orElse("");
    }
}
