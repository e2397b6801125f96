package dev.writ.policy.cli;

import dev.writ.policy.Entities;
import dev.writ.policy.EntityProfile;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.request.Request;
import java.util.Map;

/**
 * Decides each request by the house policy of the entity that serves it.
 *
 * @param entities say which house policy is an entity's
 * @param engines one for every house policy that an entity has, and one for the default
 */
record HouseEngines(Entities entities, Map<String, PolicyEngine> engines) implements PolicyEngine {

    @Override
    public Decision decide(Request request) {
        var house = request.entity()
                .or(entities::serving)
                .map(entities::profile)
                .flatMap(EntityProfile::house)
                .orElse(Houses.DEFAULT);
        var engine = engines.get(house);
        if (engine == null) {
            throw new IllegalStateException("no engine was loaded for the house policy " + house);
        }
        return engine.decide(request);
    }
}
