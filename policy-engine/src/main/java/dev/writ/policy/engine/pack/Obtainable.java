package dev.writ.policy.engine.pack;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.request.Requester;
import java.util.Set;

/**
 * A row that says which papers a requester can get hold of: a decision names no cure that this requester cannot bring.
 */
public record Obtainable(RuleCard card, Set<Requester.Type> requesters, Set<InstrumentType> instruments) {
    public Obtainable {
        requesters = Set.copyOf(requesters);
        instruments = Set.copyOf(instruments);
    }
}
