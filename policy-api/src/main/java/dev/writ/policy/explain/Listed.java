package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Defect;
import dev.writ.policy.decision.Task;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a decision lists around its answer, and how to say that something came onto a list or went off it. */
enum Listed {
    TASKS("to do", "no longer to do", decision -> decision.tasks().stream().map(Listed::task)),
    APPROVALS(
            "approval needed",
            "approval no longer needed",
            decision -> decision.approvals().stream()
                    .map(approval -> approval.count() + " x " + Words.of(approval.role()))),
    FLAGS(
            "a check now finds",
            "a check no longer finds",
            decision -> decision.flags().stream().map(flag -> FlagWords.of(flag.code()))),
    BARS(
            "now in the way",
            "no longer in the way",
            decision -> decision.bars().stream().map(bar -> BarWords.of(bar.code()))),
    DEFECTS(
            "defect",
            "no longer a defect",
            decision -> decision.defects().stream().map(Listed::defect)),
    CHALLENGES(
            "ground to contest",
            "no longer a ground to contest",
            decision -> decision.challenges().stream().map(challenge -> Words.of(challenge.ground())));

    private final String added;
    private final String gone;
    // Error Prone cannot know that these functions hold no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Decision, Stream<String>> words;

    Listed(String added, String gone, Function<Decision, Stream<String>> words) {
        this.added = added;
        this.gone = gone;
        this.words = words;
    }

    /** Who has to agree follows from what is given, and is not said again where that changes. */
    List<String> between(Decision before, Decision after) {
        if (this == APPROVALS && before.outcome() != after.outcome()) {
            return List.of();
        }
        var earlier = in(before);
        var later = in(after);
        return Stream.concat(
                        without(later, earlier).map(each -> added + ": " + each),
                        without(earlier, later).map(each -> gone + ": " + each))
                .toList();
    }

    private List<String> in(Decision decision) {
        return words.apply(decision).distinct().toList();
    }

    private static Stream<String> without(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each));
    }

    private static String task(Task task) {
        return TaskSection.what(task) + task.by().map(day -> ", by " + day).orElse("");
    }

    private static String defect(Defect defect) {
        return defect.instrument().map(id -> "instrument " + id + ": ").orElse("") + DefectWords.of(defect.code());
    }
}
