package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.logic.Formula;
import dev.writ.policy.authoring.logic.Meant;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The condition of a rule, sorted by what it speaks of: the facts of which a case has one and the fact that the rule
 * goes through ({@code hand}), which make one formula, and further facts of which there must be some or none.
 */
final class Premises {
    private final Map<String, String> subjects = new HashMap<>();
    private Formula known = Formula.always();
    private final List<Pattern> some = new ArrayList<>();
    private final List<Pattern> none = new ArrayList<>();
    private Optional<Pattern> hand = Optional.empty();

    private Premises() {}

    static Premises of(List<Pattern> patterns) {
        var premises = new Premises();
        patterns.forEach(premises::add);
        return premises;
    }

    private void add(Pattern pattern) {
        boolean each = pattern.quantifier() == Quantifier.EACH;
        String subject = each ? hand(pattern.fact()) : pattern.fact().ruleName();
        pattern.variable().ifPresent(variable -> subjects.put(variable, subject));
        if (!pattern.fact().several()) {
            Formula formula = formula(pattern, subject);
            known = known.and(pattern.quantifier() == Quantifier.NOT ? formula.negated() : formula);
        } else if (each) {
            hand = Optional.of(pattern);
            known = known.and(formula(pattern, subject));
        } else {
            (pattern.quantifier() == Quantifier.NOT ? none : some).add(pattern);
        }
    }

    /** What is known of the facts of which a case has one, and of the fact in hand. */
    Formula known() {
        return known;
    }

    /** The kind of fact that the rule goes through. */
    Optional<FactKind> hand() {
        return hand.map(Pattern::fact);
    }

    /** Whether it is proved that no case meets them. */
    boolean never(Prover prover) {
        return prover.never(known())
                || none.stream()
                        .anyMatch(pattern -> positives(pattern.fact())
                                .anyMatch(positive ->
                                        prover.implies(knownWith(positive), formula(pattern, subject(positive)))));
    }

    /** Whether it is proved that every case that meets these meets those too, with the same fact in hand. */
    boolean imply(Premises those, Prover prover) {
        if (those.hand.isPresent() && !those.hand().equals(hand())) {
            return false;
        }
        return prover.implies(known(), those.known())
                && those.some.stream()
                        .allMatch(pattern -> positives(pattern.fact())
                                .anyMatch(positive ->
                                        prover.implies(knownWith(positive), those.formula(pattern, subject(positive)))))
                && those.none.stream()
                        .allMatch(pattern -> none.stream()
                                .filter(own -> own.fact() == pattern.fact())
                                .anyMatch(own -> prover.implies(
                                        known().and(those.formula(
                                                pattern, pattern.fact().ruleName())),
                                        formula(own, own.fact().ruleName()))));
    }

    private Stream<Pattern> positives(FactKind kind) {
        return Stream.concat(hand.stream(), some.stream()).filter(pattern -> pattern.fact() == kind);
    }

    private Formula knownWith(Pattern positive) {
        return known().and(formula(positive, subject(positive)));
    }

    private static String subject(Pattern pattern) {
        return pattern.quantifier() == Quantifier.EACH
                ? hand(pattern.fact())
                : pattern.fact().ruleName();
    }

    /** Of what a case has one, there is no other; of the rest, the one in hand is a fact of its own. */
    private static String hand(FactKind kind) {
        return kind.several() ? kind.ruleName() + " in hand" : kind.ruleName();
    }

    private Formula formula(Pattern pattern, String subject) {
        return new Meant(pattern.fact(), subject, subjects).by(pattern.constraint());
    }
}
