package dev.writ.policy.combine;

import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.Stood;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one pack asks of a part, and what lifts it: an exemption lifts nothing but its own pack's requirements. */
record Demand(List<Stood> requirements, List<Stood> exemptions) {

    /** By pack, so that every pack has to be content. */
    static Map<String, Demand> byPack(List<Stood> said) {
        var demands = new TreeMap<String, Demand>();
        for (var stood : said) {
            if (stood.finding() instanceof Requirement) {
                of(stood, demands).requirements.add(stood);
            } else if (stood.finding() instanceof Exemption) {
                of(stood, demands).exemptions.add(stood);
            }
        }
        return demands;
    }

    private static Demand of(Stood stood, Map<String, Demand> demands) {
        return demands.computeIfAbsent(stood.rule().pack(), pack -> new Demand(new ArrayList<>(), new ArrayList<>()));
    }

    /** Whether it asks for anything of the kind that instruments can meet. */
    boolean asks() {
        return !requirements.isEmpty();
    }

    /** The requirements that none of these papers meets. */
    List<Stood> unmet(List<Paper> papers) {
        return requirements.stream()
                .filter(stood -> papers.stream().noneMatch(paper -> paper.meets(stood)))
                .toList();
    }
}
