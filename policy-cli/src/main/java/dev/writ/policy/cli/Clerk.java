package dev.writ.policy.cli;

import dev.writ.policy.DataCatalogue;
import dev.writ.policy.DecisionException;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.json.Reading;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Brings requests to the engine and back.
 *
 * @param engine decides
 * @param asOf the day whose law counts, whatever the requests say
 * @param catalogue the host's names for its data
 */
record Clerk(PolicyEngine engine, Optional<LocalDate> asOf, Optional<DataCatalogue> catalogue) {

    Answer answer(Reading reading) {
        return reading instanceof Reading.Refused refused ? new Answer.Refused(refused) : answer(reading.request());
    }

    private Answer answer(Request request) {
        try {
            var prepared = prepared(request);
            return new Answer.Decided(prepared, engine.decide(prepared));
        } catch (InvalidRequestException e) {
            return new Answer.Refused(new Reading.Refused(Optional.of(request.id()), e.problems()));
        } catch (DecisionException e) {
            return new Answer.Undecided(request.id(), String.valueOf(e.getMessage()));
        }
    }

    private Request prepared(Request request) {
        var dated = asOf.isPresent() ? request.withAsOf(asOf) : request;
        return catalogue.map(names -> names.lookUp(dated)).orElse(dated);
    }
}
