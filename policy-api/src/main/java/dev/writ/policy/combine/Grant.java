package dev.writ.policy.combine;

import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Stood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far papers and exemptions meet what all packs ask of a part.
 *
 * @param addressed whether any pack asks for something or lifts something
 * @param given how many of the part's elements every pack is content with
 * @param left those that some pack is not content with, with a requirement that nothing meets
 * @param meeting the papers that meet some requirement, for what is given or, where nothing is, for anything
 * @param exemptions those without which it would not be met, at most one of a pack
 */
record Grant(boolean addressed, int given, List<Narrowed> left, List<Paper> meeting, List<Stood> exemptions) {

    private static final Comparator<Stood> MILDEST = Comparator.comparing(
                    (Stood stood) -> exemption(stood).basis() == Basis.EMERGENCY)
            .thenComparing(stood -> exemption(stood).voluntary())
            .thenComparing(StoodOrder.BY_RULE);

    /**
     * Element by element, because papers may cover some and not others.
     *
     * @param papers those that count and reach the part
     * @param allowed which exemptions are counted
     */
    static Grant of(
            Collection<Demand> demands, List<Element> elements, List<Paper> papers, Predicate<Exemption> allowed) {
        var given = new ArrayList<Element>();
        var left = new ArrayList<Narrowed>();
        for (var element : elements) {
            var obstacle = obstacle(demands, element.coveredBy(papers), allowed);
            obstacle.ifPresentOrElse(
                    stood -> left.add(new Narrowed(
                            element.text(elements),
                            NarrowingCode.NOT_AUTHORISED,
                            stood.rule().id())),
                    () -> given.add(element));
        }
        return new Grant(
                demands.stream()
                        .anyMatch(
                                demand -> demand.asks() || best(demand, allowed).isPresent()),
                given.size(),
                left,
                meeting(demands, given.isEmpty() ? elements : given, papers),
                used(demands, given, papers, allowed));
    }

    /** Whether there is something that every pack is content with. */
    boolean met() {
        return addressed && given > 0;
    }

    /** Whether the law of a country makes one of the papers that meet something binding. */
    boolean binding() {
        return meeting.stream().anyMatch(Paper::binding);
    }

    private static Optional<Stood> obstacle(
            Collection<Demand> demands, List<Paper> papers, Predicate<Exemption> allowed) {
        return demands.stream()
                .filter(demand -> best(demand, allowed).isEmpty())
                .flatMap(demand -> demand.unmet(papers).stream())
                .min(StoodOrder.LAW_FIRST);
    }

    private static List<Stood> used(
            Collection<Demand> demands, List<Element> given, List<Paper> papers, Predicate<Exemption> allowed) {
        return demands.stream()
                .filter(demand -> !demand.asks()
                        || given.stream()
                                .anyMatch(element ->
                                        !demand.unmet(element.coveredBy(papers)).isEmpty()))
                .flatMap(demand -> best(demand, allowed).stream())
                .sorted(StoodOrder.LAW_FIRST)
                .toList();
    }

    private static List<Paper> meeting(Collection<Demand> demands, List<Element> elements, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> elements.stream().anyMatch(element -> element.coveredBy(paper)))
                .filter(paper -> demands.stream()
                        .flatMap(demand -> demand.requirements().stream())
                        .anyMatch(stood -> paper.meets(stood)))
                .toList();
    }

    private static Optional<Stood> best(Demand demand, Predicate<Exemption> allowed) {
        return demand.exemptions().stream()
                .filter(stood -> allowed.test(exemption(stood)))
                .min(MILDEST);
    }

    private static Exemption exemption(Stood stood) {
        return (Exemption) stood.finding();
    }
}
