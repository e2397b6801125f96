package dev.writ.policy.authoring.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A condition on aspects of a case. Immutable. */
public sealed interface Formula {
    /** That an aspect has a value that passes a test; {@code named} are the values that the test speaks of. */
    record Holds(Aspect aspect, Predicate<String> test, Set<String> named) implements Formula {
        public Holds {
            named = Set.copyOf(named);
        }
    }

    /** All of them; with none, always. */
    record All(List<Formula> of) implements Formula {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of them; with none, never. */
    record Any(List<Formula> of) implements Formula {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** What everything meets. */
    static Formula always() {
        return new All(List.of());
    }

    /** What nothing meets. */
    static Formula never() {
        return new Any(List.of());
    }

    /** That all of these hold. */
    static Formula all(List<Formula> parts) {
        return joined(parts, always(), never());
    }

    /** That both hold. */
    default Formula and(Formula other) {
        return all(List.of(this, other));
    }

    /** That it does not hold. */
    default Formula negated() {
        if (this instanceof All all) {
            return new Any(all.of.stream().map(Formula::negated).toList());
        }
        if (this instanceof Any any) {
            return new All(any.of.stream().map(Formula::negated).toList());
        }
        Holds holds = (Holds) this;
        return new Holds(holds.aspect, holds.test.negate(), holds.named);
    }

    /** What is left to hold once this aspect is known to have this value. */
    default Formula given(Aspect aspect, String value) {
        if (this instanceof All all) {
            return all(all.of.stream().map(part -> part.given(aspect, value)).toList());
        }
        if (this instanceof Any any) {
            return joined(any.of.stream().map(part -> part.given(aspect, value)).toList(), never(), always());
        }
        Holds holds = (Holds) this;
        return !holds.aspect.equals(aspect) ? holds : holds.test.test(value) ? always() : never();
    }

    /** Every test that it makes. */
    default Stream<Holds> tests() {
        if (this instanceof All all) {
            return all.of.stream().flatMap(Formula::tests);
        }
        return this instanceof Any any ? any.of.stream().flatMap(Formula::tests) : Stream.of((Holds) this);
    }

    /** Joins parts, of which those that change nothing are left out and one that settles the whole settles it. */
    private static Formula joined(List<Formula> parts, Formula neutral, Formula settling) {
        List<Formula> left = new ArrayList<>();
        for (Formula part : parts) {
            if (part.equals(settling)) {
                return settling;
            }
            if (part.getClass() == neutral.getClass()) {
                left.addAll(part instanceof All all ? all.of : ((Any) part).of);
            } else {
                left.add(part);
            }
        }
        if (left.size() == 1) {
            return left.get(0);
        }
        return neutral instanceof All ? new All(left) : new Any(left);
    }
}
