package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refers to the rules that stood by their number in the list at the end. */
final class Marks {
    private final List<Reason> reasons;

    private Marks(List<Reason> reasons) {
        this.reasons = reasons;
    }

    static Marks of(Decision decision) {
        return new Marks(decision.reasons());
    }

    /** The rule's number in brackets, or its id where the list does not have it. */
    String mark(String rule) {
        var number = number(rule);
        return "[" + (number == 0 ? rule : String.valueOf(number)) + "]";
    }

    /** What was said, and the rule behind it. */
    String with(String said, String rule) {
        return said + " " + mark(rule);
    }

    /** What was said, and the rule behind it if there is one. */
    String with(String said, Optional<String> rule) {
        return rule.map(id -> with(said, id)).orElse(said);
    }

    /** The rule's title and number. */
    String title(String rule) {
        var number = number(rule);
        return number == 0 ? mark(rule) : with(reasons.get(number - 1).title(), rule);
    }

    /** Titles and numbers of several rules. */
    String titles(List<String> rules) {
        return rules.stream().map(this::title).collect(Collectors.joining("; "));
    }

    private int number(String rule) {
        for (var index = 0; index < reasons.size(); index++) {
            if (reasons.get(index).rule().equals(rule)) {
                return index + 1;
            }
        }
        return 0;
    }
}
