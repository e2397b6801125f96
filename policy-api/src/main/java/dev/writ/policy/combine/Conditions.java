package dev.writ.policy.combine;

import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.Limit;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** What goes with an answer: quotas, money, grounds to contest the demand. */
record Conditions(List<Stood> stood) {

    /** The lowest of each kind; none where nothing is granted. */
    List<Limit> limits(boolean granted) {
        var limits = new EnumMap<LimitCode, Limit>(LimitCode.class);
        stood.stream()
                .filter(each -> granted && each.finding() instanceof Finding.Limit)
                .sorted(StoodOrder.LAW_FIRST)
                .map(Conditions::limit)
                .forEach(each ->
                        limits.merge(each.code(), each, (one, other) -> other.value() < one.value() ? other : one));
        return List.copyOf(limits.values());
    }

    /** That of the law; else that of the house. */
    Optional<Fee> fee() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Finding.Fee)
                .min(StoodOrder.LAW_FIRST)
                .map(each -> {
                    var fee = (Finding.Fee) each.finding();
                    return new Fee(fee.amount(), fee.currency(), each.rule().id());
                });
    }

    List<Challenge> challenges() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Finding.Challenge)
                .map(each -> new Challenge(
                        ((Finding.Challenge) each.finding()).ground(),
                        Optional.empty(),
                        each.rule().id()))
                .distinct()
                .sorted(Comparator.comparing(Challenge::ground).thenComparing(Challenge::rule))
                .toList();
    }

    private static Limit limit(Stood stood) {
        var limit = (Finding.Limit) stood.finding();
        return new Limit(limit.code(), limit.value(), stood.rule().id());
    }
}
