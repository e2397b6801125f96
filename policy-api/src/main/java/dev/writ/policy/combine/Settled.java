package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Withdrawal;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What parts do to each other: a request that is taken back gets nothing, and one part on hold holds the rest. */
final class Settled {

    private Settled() {}

    static List<Verdict> verdicts(Docket docket, List<Stood> all, List<Answer> answers) {
        var own = IntStream.range(0, answers.size())
                .mapToObj(
                        index -> answers.get(index).verdict().at(docket.parts().get(index)))
                .toList();
        var withdrawn = withdrawals(all);
        if (!withdrawn.isEmpty()) {
            return own.stream()
                    .map(verdict -> verdict.refused(CellOutcome.WITHHOLD, withdrawn))
                    .toList();
        }
        var held = own.stream().anyMatch(verdict -> verdict.outcome() == CellOutcome.HOLD);
        if (!held || docket.request().kind() == Request.Kind.EMERGENCY) {
            return own;
        }
        var because = holds(answers);
        return own.stream()
                .map(verdict -> isHeldBack(verdict) ? verdict.refused(CellOutcome.HOLD, because) : verdict)
                .toList();
    }

    /** Ids of the rules that say that the requester took the request back. */
    static Set<String> withdrawals(List<Stood> all) {
        return all.stream()
                .filter(stood -> stood.finding() instanceof Withdrawal)
                .map(stood -> stood.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** That there is nothing is an answer too, and waits like one. */
    private static boolean isHeldBack(Verdict verdict) {
        return verdict.granted() || verdict.outcome() == CellOutcome.NOT_HELD;
    }

    private static Set<String> holds(List<Answer> answers) {
        var rules = new TreeSet<String>();
        answers.stream()
                .filter(answer -> answer.verdict().outcome() == CellOutcome.HOLD)
                .forEach(answer -> {
                    answer.conflict().forEach(stood -> rules.add(stood.rule().id()));
                    answer.spoken().stream()
                            .filter(stood -> stood.finding() instanceof Flag && Deciding.is(stood.finding()))
                            .forEach(stood -> rules.add(stood.rule().id()));
                });
        return rules;
    }
}
