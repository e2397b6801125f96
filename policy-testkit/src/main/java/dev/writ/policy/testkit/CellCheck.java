package dev.writ.policy.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one account gets of one category. Without an account it is about the cells that name none. */
final class CellCheck {
    private static final Parts SHAPE = DecisionShape.cell();
    private static final Set<String> GIVEN_AWAY = Set.of("DISCLOSE", "ERASE");

    private final String at;
    private final JsonNode expected;

    private CellCheck(String at, JsonNode expected) {
        this.at = at;
        this.expected = expected;
    }

    /** The check as written; adds to the problems what is wrong with it. */
    static CellCheck of(String at, JsonNode expected, List<String> problems) {
        SHAPE.check(at, expected, problems);
        if (!expected.has("category")) {
            problems.add(at + ": a cell is told by its `category`, and by its `account` if it names one");
        } else if (expected.size() == (expected.has("account") ? 2 : 1)) {
            problems.add(at + ": says which cell and nothing about it; add `outcome`");
        }
        return new CellCheck(at, expected);
    }

    /** Adds a mismatch unless one cell holds all that is expected here. */
    void compare(JsonNode decision, List<String> mismatches) {
        var candidates = cells(decision).toList();
        if (candidates.isEmpty()) {
            mismatches.add(where() + ": no such cell; found " + all(decision));
            return;
        }
        candidates.stream()
                .map(this::mismatches)
                .min(Comparator.comparingInt(List::size))
                .ifPresent(mismatches::addAll);
    }

    /**
     * Adds a mismatch where the data go out although this check says otherwise, and no other check of the same account
     * and category expects that they do.
     */
    void compareLeaks(JsonNode decision, List<CellCheck> others, List<String> mismatches) {
        if (!expected.has("outcome") || GIVEN_AWAY.contains(outcome(expected))) {
            return;
        }
        cells(decision)
                .filter(cell -> GIVEN_AWAY.contains(outcome(cell)) && overlaps(cell))
                .filter(cell -> others.stream().noneMatch(other -> other.expects(cell, this)))
                .forEach(cell -> mismatches.add(where() + ": expected " + outcome(expected)
                        + " and no part of it otherwise, found " + brief(cell)));
    }

    /** The outcome, accounts and dates of each cell. */
    static String all(JsonNode decision) {
        return decision.path("items")
                .valueStream()
                .map(CellCheck::brief)
                .toList()
                .toString();
    }

    /** Cells by which something goes out. */
    static List<String> givenAway(JsonNode decision) {
        return decision.path("items")
                .valueStream()
                .filter(cell -> GIVEN_AWAY.contains(outcome(cell)))
                .map(CellCheck::brief)
                .toList();
    }

    private boolean expects(JsonNode cell, CellCheck denial) {
        return sameCell(denial) && outcome(expected).equals(outcome(cell));
    }

    private boolean sameCell(CellCheck other) {
        return expected.path("account").equals(other.expected.path("account"))
                && expected.path("category").equals(other.expected.path("category"));
    }

    private Stream<JsonNode> cells(JsonNode decision) {
        return decision.path("items")
                .valueStream()
                .filter(cell -> cell.path("category").equals(expected.path("category")))
                .filter(this::ofAccount);
    }

    private boolean ofAccount(JsonNode cell) {
        var accounts = cell.path("accounts");
        return expected.has("account")
                ? accounts.valueStream().anyMatch(expected.path("account")::equals)
                : accounts.isEmpty();
    }

    private List<String> mismatches(JsonNode cell) {
        var found = (ObjectNode) cell.deepCopy();
        if (expected.has("account")) {
            found.set("account", expected.path("account"));
        }
        var mismatches = new ArrayList<String>();
        SHAPE.compare(where(), expected, found, mismatches);
        return mismatches;
    }

    private boolean overlaps(JsonNode cell) {
        return !before(cell, "to", expected, "from") && !before(expected, "to", cell, "from");
    }

    /** Whether one period ends before the other begins; a day that is not given bounds nothing. ISO dates sort as text. */
    private static boolean before(JsonNode ends, String to, JsonNode begins, String from) {
        return ends.has(to)
                && begins.has(from)
                && ends.path(to).stringValue().compareTo(begins.path(from).stringValue()) < 0;
    }

    private String where() {
        return at + " " + expected.path("account").asString("") + " "
                + expected.path("category").asString("");
    }

    private static String outcome(JsonNode cell) {
        return cell.path("outcome").asString("");
    }

    private static String brief(JsonNode cell) {
        var accounts = cell.path("accounts").valueStream().map(Words::shown).toList();
        var dates = cell.has("from") || cell.has("to")
                ? " " + Words.shown(cell.path("from")) + " to " + Words.shown(cell.path("to"))
                : "";
        return outcome(cell) + " " + Words.shown(cell.path("category")) + " " + accounts + dates;
    }
}
