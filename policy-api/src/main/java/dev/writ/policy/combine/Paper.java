package dev.writ.policy.combine;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Doubt;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Instrument;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An instrument as the findings leave it.
 *
 * @param spoilt the categories for which it can meet no requirement: something is wrong or in doubt with it there, or it
 *     is barred
 * @param strength the strongest class that the core or some law knows it to be of
 * @param strengthInHouse the strongest class that any pack knows it to be of
 * @param binding whether the law of a country says that it binds the provider
 * @param said all that stood on it
 */
record Paper(
        String id,
        InstrumentType type,
        Reach reach,
        Set<Category> spoilt,
        Optional<Strength> strength,
        Optional<Strength> strengthInHouse,
        boolean binding,
        List<Stood> said) {

    static Paper of(Instrument instrument, List<Stood> said) {
        return new Paper(
                instrument.id(),
                instrument.type(),
                Reach.of(instrument),
                spoilt(said.stream().map(Stood::finding).toList()),
                strongest(said.stream().filter(stood -> !stood.rule().ofHouse())),
                strongest(said.stream()),
                said.stream().anyMatch(Paper::binds),
                List.copyOf(said));
    }

    /** Whether it can meet a requirement for data of that category. */
    boolean counts(Category category) {
        return !spoilt.contains(category);
    }

    /** What is wrong or in doubt with it as far as data of that category goes. */
    Stream<Stood> faults(Category category) {
        return said.stream()
                .filter(stood -> stood.finding() instanceof Doubt
                        || (stood.finding() instanceof Defect defect && defect.concerns(category)));
    }

    /** Whether it alone would do. What a house takes it for counts for the house, which cannot lift what a law asks for. */
    boolean meets(Stood required) {
        var requirement = (Requirement) required.finding();
        var known = required.rule().ofHouse() ? strengthInHouse : strength;
        return requirement
                .atLeast()
                .map(needed -> known.filter(own -> own.atLeast(needed)).isPresent())
                .orElseGet(() -> requirement.anyOf().contains(type));
    }

    /** What stood on it that is of one of these kinds. */
    Stream<Stood> said(Set<Class<? extends Finding>> kinds) {
        return said.stream().filter(stood -> kinds.contains(stood.finding().getClass()));
    }

    private static Optional<Strength> strongest(Stream<Stood> said) {
        return said.map(Stood::finding)
                .filter(Recognition.class::isInstance)
                .map(finding -> ((Recognition) finding).strength())
                .max(Strength::compareTo);
    }

    private static Set<Category> spoilt(List<Finding> said) {
        var all = EnumSet.allOf(Category.class);
        return said.stream().anyMatch(finding -> finding instanceof Doubt || finding instanceof Bar)
                ? all
                : all.stream()
                        .filter(category -> said.stream()
                                .anyMatch(finding -> finding instanceof Defect defect && defect.concerns(category)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean binds(Stood stood) {
        return stood.finding() instanceof Recognition recognition
                && recognition.binding()
                && Packs.isRegime(stood.rule());
    }
}
