package dev.writ.policy.engine.hearing;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.Tri;
import dev.writ.policy.engine.fact.FactKind;
import dev.writ.policy.engine.pack.Constraint;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.finding.Finding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which types of paper belong to which class of strength, read off the rules that recognise them. A rule that asks more
 * of the paper than who issued it (that a judge found probable cause, say) puts no type as such into a class.
 */
final class StrengthClasses {

    private StrengthClasses() {}

    static Map<Strength, Set<InstrumentType>> of(Collection<Rule> rules) {
        Map<Strength, Set<InstrumentType>> classes = new EnumMap<>(Strength.class);
        for (Rule rule : rules) {
            if (rule.then() instanceof Finding.Recognition recognition) {
                rule.when().stream()
                        .filter(pattern -> pattern.fact() == FactKind.INSTRUMENT)
                        .filter(StrengthClasses::asksForTypesOnly)
                        .flatMap(StrengthClasses::types)
                        .forEach(type -> classes.computeIfAbsent(
                                        recognition.strength(), any -> EnumSet.noneOf(InstrumentType.class))
                                .add(type));
            }
        }
        return classes;
    }

    private static boolean asksForTypesOnly(Pattern pattern) {
        return conjuncts(pattern)
                .allMatch(constraint -> constraint instanceof Constraint.Compare compare
                        && pattern.fact()
                                .field(compare.field())
                                .filter(field -> field.type() != Tri.class)
                                .isPresent());
    }

    private static Stream<InstrumentType> types(Pattern pattern) {
        return conjuncts(pattern)
                .map(Constraint.Compare.class::cast)
                .filter(compare -> compare.field().equals("type"))
                .flatMap(compare -> compare.values().stream())
                .map(InstrumentType::valueOf);
    }

    private static Stream<Constraint> conjuncts(Pattern pattern) {
        List<Constraint> conjuncts =
                pattern.constraint() instanceof Constraint.All all ? all.of() : List.of(pattern.constraint());
        return conjuncts.stream();
    }
}
