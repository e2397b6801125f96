package dev.writ.policy.explain;

import dev.writ.policy.Country;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.NoticeAction;
import dev.writ.policy.decision.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer in a few sentences: the outcome, what comes before it, and what was decided under which law. */
final class Headline {
    private static final Set<Outcome> GIVING = Set.of(Outcome.DISCLOSE, Outcome.DISCLOSE_PARTIAL, Outcome.ERASE);

    private Headline() {}

    static List<String> of(Decision decision) {
        var lead = new ArrayList<String>();
        lead.add(outcome(decision.outcome()));
        var before = before(decision);
        if (GIVING.contains(decision.outcome()) && !before.isEmpty()) {
            lead.add("Before that: " + Phrase.and(before) + ".");
        }
        lead.add(subject(decision));
        unstated(decision).ifPresent(lead::add);
        return lead;
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case DISCLOSE -> "DISCLOSE: everything that was asked for may be given.";
            case DISCLOSE_PARTIAL -> "DISCLOSE IN PART: some of what was asked for may be given, and the rest may not.";
            case PRESERVE -> "PRESERVE: keep the data and give nothing.";
            case CLARIFY -> "CLARIFY: give nothing on this request as it stands, and say what is missing.";
            case REJECT -> "REJECT: give nothing.";
            case REFER -> "REFER: give nothing here, and point to the way that leads to an answer.";
            case HOLD -> "HOLD: give nothing before the points below are settled.";
            case NO_RECORDS -> "NO RECORDS: there is nothing to give.";
            case ERASE -> "ERASE: the person's data are to be erased.";
            case WITHDRAWN -> "WITHDRAWN: the request was taken back; give nothing.";
        };
    }

    private static List<String> before(Decision decision) {
        var before = new ArrayList<String>();
        if (!decision.approvals().isEmpty()) {
            before.add("get the approvals below");
        }
        decision.notice()
                .filter(notice -> notice.action() == NoticeAction.BEFORE)
                .ifPresent(notice -> before.add(notice.objectionUntil()
                        .map(day -> "give notice and let " + day + " pass")
                        .orElse("give notice")));
        if (decision.fee().isPresent()) {
            before.add("collect the fee");
        }
        return before;
    }

    private static Optional<String> unstated(Decision decision) {
        var under = decision.decidedUnder();
        if (under.withoutPack().isEmpty()) {
            return Optional.empty();
        }
        var countries =
                Phrase.and(under.withoutPack().stream().map(Country::code).toList());
        return Optional.of("No pack states the law of " + countries
                + (under.house().isPresent()
                        ? "; the house policy decides what a paper from there is good for."
                        : ", and there is no house policy to stand in for it."));
    }

    private static String subject(Decision decision) {
        var under = decision.decidedUnder();
        var house = under.house().map(id -> "the house policy " + id).orElse("no house policy");
        return "Request " + decision.requestId() + ", under the law of " + under.asOf() + " and " + house + ".";
    }
}
