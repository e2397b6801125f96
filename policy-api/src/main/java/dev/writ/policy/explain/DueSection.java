package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Due;
import java.util.List;
import java.util.stream.Stream;

/** When the answer is due, and what is owed for it. */
final class DueSection {

    private DueSection() {}

    static Section of(Decision decision, Marks marks) {
        var due = decision.due().stream().flatMap(term -> due(term, marks).stream());
        var fee = decision.fee().stream()
                .map(owed -> marks.with(
                        owed.currency() + " " + owed.amount().toPlainString() + " are owed for "
                                + (owed.perHour() ? "each hour of work on " : "") + "the answer",
                        owed.rule()));
        return Section.of("Due", Stream.concat(due, fee).map(Entry::of).toList());
    }

    private static List<String> due(Due due, Marks marks) {
        var receipt = due.acknowledgeBy().map(at -> "Confirm receipt by " + Phrase.moment(at)).stream();
        return Stream.concat(receipt, Stream.of(answer(due)))
                .map(said -> marks.with(said, due.rule()))
                .toList();
    }

    static String answer(Due due) {
        return (due.asap() ? "Answer as soon as possible" : "Answer")
                + due.at()
                        .map(at -> (due.asap() ? ", at the latest by " : " by ") + Phrase.moment(at))
                        .orElse("");
    }
}
