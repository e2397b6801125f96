package dev.writ.policy.engine.pack;

import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule, or a row of a table: under which case facts it says what.
 *
 * @param from first day on which it is in force; absent if it always was
 * @param until last day on which it is in force; absent if it still is
 * @param when the patterns, all of which must hold; at most one that is neither negated nor {@code exists} is of a kind
 *     of which a case has several
 * @param about the variable of the pattern that the finding is about; absent if it is about the whole request
 * @param place where it stands, as {@code file:line}
 */
public record Rule(
        RuleCard card,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<Pattern> when,
        Optional<String> about,
        Finding then,
        String place) {
    public Rule {
        when = List.copyOf(when);
    }

    /** The rule's name, or the row's first column. */
    public String id() {
        return card.id();
    }

    /** Whether the rule is law on that day; both ends are days in force. */
    public boolean inForceOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
