package dev.writ.policy.authoring.logic;

import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Constraint.All;
import dev.writ.policy.engine.pack.Constraint.Any;
import dev.writ.policy.engine.pack.Constraint.Compare;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries a condition of {@link RandomConstraint} on every application that differs in what it asks for. */
final class EveryFact {
    private static final Map<String, List<String>> VALUES = Map.of(
            "independent", List.of("YES", "NO", "UNKNOWN"),
            "union", List.of("true", "false"),
            "teamSize", List.of("-1", "0", "1", "2", "3", "4"),
            "country", List.of("", "DE", "US", "FR"),
            "purpose", List.of("SYSTEMIC_RISK", "SCIENTIFIC", "IDENTIFY_PERSONS", "COMMERCIAL", "OTHER", "UNKNOWN"));

    private final Constraint constraint;
    private boolean met;
    private boolean missed;

    EveryFact(Constraint constraint) {
        this.constraint = constraint;
        tryAll(List.copyOf(VALUES.keySet()), new HashMap<>());
    }

    boolean never() {
        return !met;
    }

    boolean always() {
        return !missed;
    }

    private void tryAll(List<String> open, Map<String, String> fact) {
        if (met && missed) {
            return;
        }
        if (open.isEmpty()) {
            boolean holds = holds(constraint, fact);
            met |= holds;
            missed |= !holds;
            return;
        }
        for (String value : VALUES.getOrDefault(open.get(0), List.of())) {
            fact.put(open.get(0), value);
            tryAll(open.subList(1, open.size()), fact);
        }
    }

    private static boolean holds(Constraint constraint, Map<String, String> fact) {
        if (constraint instanceof All all) {
            return all.of().stream().allMatch(part -> holds(part, fact));
        }
        if (constraint instanceof Any any) {
            return any.of().stream().anyMatch(part -> holds(part, fact));
        }
        return compares((Compare) constraint, fact);
    }

    private static boolean compares(Compare compare, Map<String, String> fact) {
        String value = fact.getOrDefault(compare.field(), "");
        String first = compare.values().get(0);
        return switch (compare.operator()) {
            case EQ -> value.equals(first);
            case NE -> !value.equals(first);
            case IN -> compare.values().contains(value);
            case NOT_IN -> !compare.values().contains(value);
            case LT -> Integer.parseInt(value) < Integer.parseInt(first);
            case LE -> Integer.parseInt(value) <= Integer.parseInt(first);
            case GT -> Integer.parseInt(value) > Integer.parseInt(first);
            case GE -> Integer.parseInt(value) >= Integer.parseInt(first);
            case CONTAINS, NOT_CONTAINS -> throw new IllegalArgumentException("no field of these is a set");
        };
    }
}
