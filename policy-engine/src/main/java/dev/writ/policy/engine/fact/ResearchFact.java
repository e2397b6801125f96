package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Research;

/**
 * A researcher's application.
 *
 * @param country where the research organisation sits, or empty
 * @param union whether that is a Member State; {@code area} whether it is in the European Economic Area
 * @param teamSize 0 where it is not stated, as is {@code records} (asked for per day)
 */
public record ResearchFact(
        boolean stated,
        Research.Tool tool,
        Research.Affiliation affiliation,
        String country,
        boolean union,
        boolean area,
        Tri independent,
        int teamSize,
        int records,
        Tri reasonedRequest,
        Research.Purpose purpose,
        Research.Objection objection) {
    private static final ResearchFact NOT_STATED = new ResearchFact(
            false,
            Research.Tool.UNKNOWN,
            Research.Affiliation.UNKNOWN,
            "",
            false,
            false,
            Tri.UNKNOWN,
            0,
            0,
            Tri.UNKNOWN,
            Research.Purpose.UNKNOWN,
            Research.Objection.UNKNOWN);

    static ResearchFact of(Request request) {
        return request.research().map(ResearchFact::of).orElse(NOT_STATED);
    }

    private static ResearchFact of(Research research) {
        return new ResearchFact(
                true,
                research.tool(),
                research.affiliation(),
                Places.country(research.country()),
                research.country().filter(Country::euMember).isPresent(),
                research.country().filter(Country::eea).isPresent(),
                research.independent(),
                research.teamSize().orElse(0),
                research.records().orElse(0),
                research.reasonedRequest(),
                research.purpose(),
                research.objection());
    }
}
