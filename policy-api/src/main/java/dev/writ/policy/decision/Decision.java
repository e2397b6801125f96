package dev.writ.policy.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a request may get, and why. Immutable. Its text names no account.
 *
 * @param requestId the caller's reference
 * @param decidedUnder the rules and the day
 * @param outcome the answer as a whole; derived from the items alone
 * @param items the answer part by part
 * @param defects what is wrong with instruments and items
 * @param bars what is not accepted
 * @param notice when the account holder is told
 * @param preservation how long data are kept
 * @param fee what is owed
 * @param due when the answer is due
 * @param tasks what to do beside it
 * @param approvals who has to agree
 * @param flags what checks found
 * @param challenges grounds to contest the demand
 * @param questions unknown facts that stand in the way
 * @param assumed JSON pointers of unknown facts that were read by default
 * @param limits quotas that go with a grant
 * @param counting how a report counts it
 * @param timeline future changes, in order
 * @param reasons every rule that stood
 */
@Buildable
public record Decision(
        String requestId,
        DecidedUnder decidedUnder,
        Outcome outcome,
        List<Cell> items,
        List<Defect> defects,
        List<Bar> bars,
        Optional<Notice> notice,
        Optional<Preservation> preservation,
        Optional<Fee> fee,
        Optional<Due> due,
        List<Task> tasks,
        List<Approval> approvals,
        List<Flag> flags,
        List<Challenge> challenges,
        List<Question> questions,
        List<String> assumed,
        List<Limit> limits,
        Counting counting,
        List<TimelineEntry> timeline,
        List<Reason> reasons)
        implements DecisionBuilder.With {

    /**
     * Checks that there is an answer.
     *
     * @throws NullPointerException without a request id, packs, outcome or counting
     */
    public Decision {
        Objects.requireNonNull(requestId, "a decision names its request");
        Objects.requireNonNull(decidedUnder, "a decision names the rules it was made under");
        Objects.requireNonNull(outcome, "a decision has an outcome");
        Objects.requireNonNull(counting, "a decision says how it counts");
        items = List.copyOf(items);
        defects = List.copyOf(defects);
        bars = List.copyOf(bars);
        tasks = List.copyOf(tasks);
        approvals = List.copyOf(approvals);
        flags = List.copyOf(flags);
        challenges = List.copyOf(challenges);
        questions = List.copyOf(questions);
        assumed = List.copyOf(assumed);
        limits = List.copyOf(limits);
        timeline = List.copyOf(timeline);
        reasons = List.copyOf(reasons);
    }
}
