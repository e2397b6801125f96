package dev.writ.policy.cli;

import dev.writ.policy.DataCatalogue;
import dev.writ.policy.DecisionException;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.json.Reading;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Request;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings requests to the engine and back.
 *
 * @param engine decides
 * @param asOf the day whose law counts, whatever the requests say
 * @param catalogue the host's names for its data
 */
record Clerk(PolicyEngine engine, Optional<LocalDate> asOf, Optional<DataCatalogue> catalogue) {

    Answer answer(Reading reading) {
        return ask(reading, request -> new Answer.Decided(request, engine.decide(request)), instead -> instead);
    }

    /**
     * Puts a question about a request to the engine.
     *
     * @param question is given the request as it is put to the engine
     * @param instead is given the answer that takes the place of one, if the request cannot be read or decided
     */
    <T> T ask(Reading reading, Function<Request, T> question, Function<Answer, T> instead) {
        if (reading instanceof Reading.Refused refused) {
            return instead.apply(new Answer.Refused(refused));
        }
        var request = reading.request();
        try {
            return question.apply(prepared(request));
        } catch (InvalidRequestException e) {
            return instead.apply(new Answer.Refused(new Reading.Refused(Optional.of(request.id()), e.problems())));
        } catch (DecisionException e) {
            return instead.apply(new Answer.Undecided(request.id(), String.valueOf(e.getMessage())));
        }
    }

    private Request prepared(Request request) {
        var dated = asOf.isPresent() ? request.withAsOf(asOf) : request;
        return catalogue.map(names -> names.lookUp(dated)).orElse(dated);
    }
}
