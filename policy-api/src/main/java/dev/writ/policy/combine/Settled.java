package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Withdrawal;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What parts do to each other: a request that is taken back gets nothing, and one part on hold holds the rest. Used by
 * one thread.
 */
final class Settled {

    private final Set<String> withdrawals;
    private final Set<String> holds;
    private final IdentityHashMap<Answer, Verdict> known = new IdentityHashMap<>();

    private Settled(Request.Kind kind, List<Stood> all, List<Answer> answers) {
        withdrawals = withdrawals(all);
        holds = kind == Request.Kind.EMERGENCY ? Set.of() : holds(answers);
    }

    static List<Verdict> verdicts(Docket docket, List<Stood> all, List<Answer> answers) {
        var settled = new Settled(docket.request().kind(), all, answers);
        return IntStream.range(0, answers.size())
                .mapToObj(index -> settled.known
                        .computeIfAbsent(answers.get(index), settled::verdict)
                        .at(docket.parts().get(index)))
                .toList();
    }

    /** Ids of the rules that say that the requester took the request back. */
    static Set<String> withdrawals(List<Stood> all) {
        return all.stream()
                .filter(stood -> stood.finding() instanceof Withdrawal)
                .map(stood -> stood.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Verdict verdict(Answer answer) {
        if (!withdrawals.isEmpty()) {
            return answer.verdict().refused(CellOutcome.WITHHOLD, withdrawals);
        }
        return !holds.isEmpty() && isHeldBack(answer.verdict())
                ? answer.verdict().refused(CellOutcome.HOLD, holds)
                : answer.verdict();
    }

    /** That there is nothing is an answer too, and waits like one. */
    private static boolean isHeldBack(Verdict verdict) {
        return verdict.granted() || verdict.outcome() == CellOutcome.NOT_HELD;
    }

    /** Ids of the rules by which some part is on hold. */
    private static Set<String> holds(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.verdict().outcome() == CellOutcome.HOLD)
                .flatMap(answer -> Stream.concat(
                        answer.conflict().stream(), answer.spoken().stream().filter(Settled::stops)))
                .map(stood -> stood.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean stops(Stood stood) {
        return stood.finding() instanceof Flag && Deciding.is(stood.finding());
    }
}
