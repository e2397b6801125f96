package dev.writ.policy.engine.pack;

import dev.writ.policy.Country;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.request.Requester;
import java.util.Set;

/**
 * A row that says which papers a requester can get hold of: a decision names no cure that this requester cannot bring.
 *
 * @param countries where the requesters are from; empty if that does not matter
 */
public record Obtainable(
        RuleCard card, Set<Requester.Type> requesters, Set<Country> countries, Set<InstrumentType> instruments) {
    public Obtainable {
        requesters = Set.copyOf(requesters);
        countries = Set.copyOf(countries);
        instruments = Set.copyOf(instruments);
    }

    /** Whether this requester can get the papers; one who does not say where from is told what anybody of its type can. */
    public boolean isFor(Requester requester) {
        return requesters.contains(requester.type())
                && (countries.isEmpty()
                        || requester.jurisdiction().isEmpty()
                        || countries.stream()
                                .anyMatch(country ->
                                        country.governs(requester.jurisdiction().get())));
    }
}
