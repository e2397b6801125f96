package dev.writ.policy.combine;

import dev.writ.policy.decision.Challenge;
import dev.writ.policy.decision.Fee;
import dev.writ.policy.decision.Limit;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.finding.FeeUnit;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/**
 * What goes with an answer: quotas, money, grounds to contest the demand.
 *
 * @param accounts how many accounts the request counts for
 */
record Conditions(Docket docket, List<Stood> stood, int accounts) {

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

    /** That of the law; else that of the house. A fee for each account of none is no fee. */
    Optional<Fee> fee() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Finding.Fee)
                .filter(each -> times((Finding.Fee) each.finding()) > 0)
                .min(StoodOrder.LAW_FIRST)
                .map(this::fee);
    }

    List<Challenge> challenges() {
        return stood.stream()
                .filter(each -> each.finding() instanceof Finding.Challenge)
                .map(this::challenge)
                .distinct()
                .sorted(Comparator.comparing(Challenge::ground).thenComparing(Challenge::rule))
                .toList();
    }

    private Challenge challenge(Stood stood) {
        var challenge = (Finding.Challenge) stood.finding();
        var by = challenge
                .within()
                .map(term -> Terms.of(docket).lastDay(term, docket.request().receivedAt()));
        return new Challenge(challenge.ground(), by, stood.rule().id());
    }

    private Fee fee(Stood stood) {
        var fee = (Finding.Fee) stood.finding();
        var amount = fee.amount().multiply(BigDecimal.valueOf(times(fee)));
        return new Fee(
                amount,
                fee.currency(),
                fee.unit() == FeeUnit.PER_HOUR,
                stood.rule().id());
    }

    private int times(Finding.Fee fee) {
        return switch (fee.unit()) {
            case ONCE, PER_HOUR -> 1;
            case PER_ACCOUNT -> accounts;
        };
    }

    private static Limit limit(Stood stood) {
        var limit = (Finding.Limit) stood.finding();
        return new Limit(limit.code(), limit.value(), stood.rule().id());
    }
}
