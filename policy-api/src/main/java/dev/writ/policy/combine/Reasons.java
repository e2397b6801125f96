package dev.writ.policy.combine;

import dev.writ.policy.decision.Reason;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.finding.Stood;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every rule that stood, once, with all that it did. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(List<Stood> stood) {
        Map<String, List<Stood>> byRule = stood.stream()
                .collect(Collectors.groupingBy(each -> each.rule().id(), TreeMap::new, Collectors.toList()));
        return byRule.values().stream().map(Reasons::reason).toList();
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
