package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
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
        Research.Objection objection) {}
