package dev.writ.policy.testkit;

import dev.writ.policy.DecisionException;
import dev.writ.policy.PolicyEngine;
import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.json.Reading;
import dev.writ.policy.json.RequestReader;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks an engine as a service would: JSON in, JSON out. */
final class Wire {
    private static final RequestReader READER = new RequestReader();
    private static final JsonWriter WRITER = JsonWriter.compact();
    private static final JsonMapper MAPPER = new JsonMapper();

    private Wire() {}

    static Answer ask(PolicyEngine engine, JsonNode request) {
        var reading = READER.json(request.toString());
        if (reading instanceof Reading.Refused refused) {
            return new Answer.Refused(refused.problems());
        }
        return decide(engine, ((Reading.Accepted) reading).request());
    }

    private static Answer decide(PolicyEngine engine, Request request) {
        try {
            return new Answer.Decided(MAPPER.readTree(WRITER.write(engine.decide(request))));
        } catch (InvalidRequestException e) {
            return new Answer.Refused(e.problems());
        } catch (DecisionException e) {
            return new Answer.Undecided(e.getMessage() + (e.getCause() == null ? "" : ": " + e.getCause()));
        }
    }
}
