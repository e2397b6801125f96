package dev.writ.policy.json;

import dev.writ.policy.request.Problem;
import java.util.List;

/** Requests to break. */
final class Documents {
    static final String REQUESTER = "{\"type\":\"COURT\"}";

    private Documents() {}

    /** The smallest request there is, with more keys after the four. */
    static String request(String... more) {
        var keys = more.length == 0 ? "" : "," + String.join(",", more);
        return "{\"id\":\"r-1\",\"kind\":\"LEGAL\",\"receivedAt\":\"2026-11-16T10:00:00-05:00\",\"requester\":"
                + REQUESTER + keys + "}";
    }

    static List<Problem> problems(Reading reading) {
        return reading instanceof Reading.Refused refused ? refused.problems() : List.of();
    }
}
