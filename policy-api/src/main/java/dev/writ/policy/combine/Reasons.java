package dev.writ.policy.combine;

import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Reason;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Keeping;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.finding.Stood;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every rule that stood, once, with all that it did. What is said for the case of a hold is said only then. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(List<Stood> stood, Outcome outcome) {
        Map<String, List<Stood>> byRule = stood.stream()
                .filter(each -> outcome == Outcome.HOLD || !isForAHold(each.finding()))
                .collect(Collectors.groupingBy(each -> each.rule().id(), TreeMap::new, Collectors.toList()));
        return byRule.values().stream().map(Reasons::reason).toList();
    }

    private static boolean isForAHold(Finding finding) {
        return finding instanceof Finding.PreservationTerm term && term.keeping() instanceof Keeping.WhileOnHold;
    }

    private static Reason reason(List<Stood> said) {
        RuleCard rule = said.get(0).rule();
        var effect = said.stream()
                .map(each -> Effect.of(each.finding()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return new Reason(rule.id(), rule.title(), effect, rule.citations());
    }
}
