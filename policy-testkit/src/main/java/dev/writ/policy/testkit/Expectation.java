package dev.writ.policy.testkit;

import dev.writ.policy.request.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a scenario expects of the answer: a subset of a decision, or a refusal. What is not asserted may be present.
 * Immutable.
 */
public final class Expectation {
    private static final Parts DECISION = DecisionShape.decision();
    private static final Parts REFUSAL =
            new Parts(Map.of("pointer", Scalar.TEXT, "code", Codes.of(Problem.Code.class)), Optional.empty());
    private static final Set<String> GIVING = Set.of("DISCLOSE", "DISCLOSE_PARTIAL", "ERASE");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode decision;
    private final List<CellCheck> cells;
    private final JsonNode error;

    private Expectation(JsonNode decision, List<CellCheck> cells, JsonNode error) {
        this.decision = decision;
        this.cells = List.copyOf(cells);
        this.error = error;
    }

    /**
     * Reads an expectation.
     *
     * @throws IllegalArgumentException when a key or a code is unknown, or nothing is asserted; names all such places
     */
    static Expectation of(JsonNode expect) {
        var problems = new ArrayList<String>();
        if (!(expect instanceof ObjectNode) || expect.isEmpty()) {
            throw new IllegalArgumentException("`expect` asserts nothing; give it at least an `outcome`");
        }
        var decision = (ObjectNode) expect.deepCopy();
        var cells = cells(decision.optional("cells"), problems);
        var error = expect.path("error");
        if (expect.has("error")) {
            REFUSAL.check("/error", error, problems);
            if (expect.size() > 1) {
                problems.add("/error: a request that is refused has no decision; expect nothing beside it");
            }
        }
        decision.remove(List.of("cells", "error"));
        if (!decision.isEmpty()) {
            DECISION.check("", decision, problems);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("`expect` cannot be read: " + String.join("; ", problems));
        }
        return new Expectation(decision, cells, error);
    }

    /** That the request is decided, in whatever way. */
    static Expectation ofAnyDecision() {
        return new Expectation(JSON.objectNode(), List.of(), JSON.missingNode());
    }

    /** Whether the request is expected to be refused as input. */
    boolean ofRefusal() {
        return !error.isMissingNode();
    }

    /** What is expected and was not found; empty when all was. */
    List<String> mismatches(Answer answer) {
        if (answer instanceof Answer.Decided decided) {
            return !ofRefusal()
                    ? mismatches(decided.decision())
                    : List.of("expected the request to be refused as input at " + error + ", found it decided: "
                            + Words.shown(decided.decision().path("outcome")));
        }
        if (answer instanceof Answer.Refused refused) {
            return mismatches(refused.problems());
        }
        return List.of("expected an answer, found none: " + ((Answer.Undecided) answer).why());
    }

    private List<String> mismatches(JsonNode found) {
        var mismatches = new ArrayList<String>();
        DECISION.compare("", decision, found, mismatches);
        cells.forEach(cell -> cell.compare(found, mismatches));
        cells.forEach(cell -> cell.compareLeaks(found, cells, mismatches));
        compareLeaks(found, mismatches);
        return mismatches;
    }

    /** An answer that gives nothing as a whole gives nothing in part. */
    private void compareLeaks(JsonNode found, List<String> mismatches) {
        var gives = mayGive() && GIVING.contains(found.path("outcome").asString(""));
        if (gives || !decision.has("outcome")) {
            return;
        }
        var givenAway = CellCheck.givenAway(found);
        if (!givenAway.isEmpty()) {
            mismatches.add("/outcome: expected " + Words.shown(decision.path("outcome"))
                    + ", by which nothing goes out, found " + givenAway);
        }
    }

    private boolean mayGive() {
        return OneOf.choices(decision.path("outcome")).stream()
                .anyMatch(outcome -> GIVING.contains(outcome.asString("")));
    }

    private List<String> mismatches(List<Problem> problems) {
        var first = problems.get(0);
        if (!ofRefusal()) {
            return List.of(
                    "expected a decision, found the request refused at `" + first.pointer() + "`: " + first.message());
        }
        var mismatches = new ArrayList<String>();
        var found = JSON.objectNode()
                .put("pointer", first.pointer())
                .put("code", first.code().name());
        REFUSAL.compare("/error", error, found, mismatches);
        return mismatches;
    }

    private static List<CellCheck> cells(Optional<JsonNode> expected, List<String> problems) {
        if (expected.isEmpty()) {
            return List.of();
        }
        if (!expected.get().isArray() || expected.get().isEmpty()) {
            problems.add("/cells: expected a list of cells; an empty one asserts nothing");
            return List.of();
        }
        var cells = new ArrayList<CellCheck>();
        for (int i = 0; i < expected.get().size(); i++) {
            cells.add(CellCheck.of("/cells/" + i, expected.get().get(i), problems));
        }
        return cells;
    }
}
