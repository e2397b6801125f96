package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Compare;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.words.Clause;
import dev.writ.policy.rulebook.words.ConditionWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Splits the condition of a rule for a table: the codes that its rows are about, what else it asks of the same fact, and
 * what it asks of the rest of the case.
 *
 * @param field that holds those codes
 */
record Subject(Rule rule, String field) {

    /** The codes for which the rule may speak. */
    <E extends Enum<E>> List<E> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> pattern().stream()
                        .allMatch(pattern -> Possible.with(field, code).holds(pattern.constraint())))
                .toList();
    }

    /** Whether the rule tells codes apart at all. */
    boolean tellsApart() {
        return pattern().filter(pattern -> mentions(pattern.constraint())).isPresent();
    }

    /** What the rule asks of the fact beside its code. */
    List<Clause> further() {
        return pattern()
                .map(pattern -> ConditionWords.within(rule, pattern.fact(), without(pattern.constraint())))
                .orElse(List.of());
    }

    /** What the rule asks of everything else. */
    List<Clause> elsewhere() {
        return ConditionWords.of(
                rule,
                rule.when().stream()
                        .filter(each -> !Optional.of(each).equals(pattern()))
                        .toList());
    }

    private Optional<Pattern> pattern() {
        return rule.when().stream()
                .filter(each -> each.variable().isPresent() && each.variable().equals(rule.about()))
                .findFirst();
    }

    private Constraint without(Constraint constraint) {
        if (constraint instanceof All all) {
            return new All(all.of().stream().filter(each -> !isCode(each)).toList());
        }
        return isCode(constraint) ? new All(List.of()) : constraint;
    }

    private boolean isCode(Constraint constraint) {
        return constraint instanceof Compare compare && compare.field().equals(field);
    }

    private boolean mentions(Constraint constraint) {
        if (constraint instanceof All all) {
            return all.of().stream().anyMatch(this::mentions);
        }
        if (constraint instanceof Constraint.Any any) {
            return any.of().stream().anyMatch(this::mentions);
        }
        return isCode(constraint);
    }
}
