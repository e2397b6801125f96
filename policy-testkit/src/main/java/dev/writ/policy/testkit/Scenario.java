package dev.writ.policy.testkit;

import dev.writ.policy.authoring.Tree;
import dev.writ.policy.testkit.Answer.Decided;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request and what is expected of its decision. Immutable.
 *
 * @param name what it shows, as a sentence
 * @param id its name for machines, where it has one
 * @param place file and line
 * @param house under which house it is decided; {@code none} for core and regimes alone
 * @param request the whole request, with its template merged in
 * @param expectation what is asserted of the answer
 * @param stands ids of rules that must be among the decision's reasons
 * @param silent ids of rules that must not be
 */
public record Scenario(
        String name,
        Optional<String> id,
        String place,
        String house,
        JsonNode request,
        Expectation expectation,
        List<String> stands,
        List<String> silent) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public Scenario {
        stands = List.copyOf(stands);
        silent = List.copyOf(silent);
    }

    /**
     * A scenario as it was written.
     *
     * @param templates by name
     * @param house the house of a scenario that names none
     * @throws IllegalArgumentException when it starts from nothing known or cannot prove anything, with its place
     */
    static Scenario of(
            dev.writ.policy.authoring.Scenario written,
            Optional<String> id,
            Map<String, Tree.Mapping> templates,
            String house) {
        try {
            return asWritten(written, id, templates, house);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(written.place() + ": " + e.getMessage(), e);
        }
    }

    /**
     * The same, for a caller who tells the place.
     *
     * @throws IllegalArgumentException when it starts from nothing known or cannot prove anything
     */
    static Scenario asWritten(
            dev.writ.policy.authoring.Scenario written,
            Optional<String> id,
            Map<String, Tree.Mapping> templates,
            String house) {
        return new Scenario(
                written.name(),
                id,
                written.place().toString(),
                written.house().orElse(house),
                request(written, templates),
                expectation(written),
                written.stands(),
                written.silent());
    }

    private static JsonNode request(dev.writ.policy.authoring.Scenario written, Map<String, Tree.Mapping> templates) {
        var merged = written.request(templates)
                .orElseThrow(() -> new IllegalArgumentException(
                        Words.unknown("template", written.like().orElseThrow(), templates.keySet())));
        var request = (ObjectNode) MAPPER.readTree(merged.json());
        written.asOf().ifPresent(day -> request.put("asOf", day.toString()));
        return request;
    }

    private static Expectation expectation(dev.writ.policy.authoring.Scenario written) {
        var saysRules = !(written.stands().isEmpty() && written.silent().isEmpty());
        if (saysRules && written.expect().entries().isEmpty()) {
            return Expectation.ofAnyDecision();
        }
        var expectation = Expectation.of(MAPPER.readTree(written.expect().json()));
        if (saysRules && expectation.ofRefusal()) {
            throw new IllegalArgumentException(
                    "a request that is refused has no reasons; leave out `stands` and `silent`");
        }
        return expectation;
    }

    /** What does not hold, each in one line; empty when the scenario holds. */
    public List<String> failures(Engines engines) {
        return tried(engines).failures();
    }

    /** What {@code expect} asserts and does not hold, whatever rules stand; empty when all of it holds. */
    public List<String> unmet(Engines engines) {
        return expectation.mismatches(Wire.ask(engines.under(house), request));
    }

    /**
     * The decision as on the wire.
     *
     * @throws AssertionError when the request is refused or cannot be decided
     */
    public JsonNode decision(Engines engines) {
        var answer = Wire.ask(engines.under(house), request);
        if (answer instanceof Decided decided) {
            return decided.decision();
        }
        throw new AssertionError(name + " (" + place + ") was not decided: " + answer);
    }

    /**
     * Has the request decided and compares.
     *
     * @throws IllegalArgumentException when there is no such house
     */
    public Trial tried(Engines engines) {
        var answer = Wire.ask(engines.under(house), request);
        var decision = answer instanceof Decided decided ? Optional.of(decided.decision()) : Optional.<JsonNode>empty();
        return new Trial(name, place, house, failures(answer, engines.rules()), decision);
    }

    private List<String> failures(Answer answer, Set<String> rules) {
        var failures = new ArrayList<>(expectation.mismatches(answer));
        if (answer instanceof Decided decided) {
            var stood = reasons(decided.decision());
            missing(stands, stood).forEach(rule -> failures.add("stands: `" + rule + "` did not stand"));
            silent.stream().filter(stood::contains).forEach(rule -> failures.add("silent: `" + rule + "` stood"));
        }
        missing(stands, rules).forEach(rule -> failures.add("stands: " + Words.noRule(rule, rules)));
        missing(silent, rules).forEach(rule -> failures.add("silent: " + Words.noRule(rule, rules)));
        return failures;
    }

    private static Stream<String> missing(List<String> wanted, Set<String> among) {
        return wanted.stream().filter(rule -> !among.contains(rule));
    }

    private static Set<String> reasons(JsonNode decision) {
        return decision.path("reasons")
                .valueStream()
                .map(reason -> reason.path("rule").asString(""))
                .collect(Collectors.toSet());
    }
}
