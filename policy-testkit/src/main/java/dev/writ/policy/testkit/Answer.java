package dev.writ.policy.testkit;

import dev.writ.policy.request.Problem;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came of a request. */
sealed interface Answer {

    /** It was decided; the decision as on the wire. */
    record Decided(JsonNode decision) implements Answer {}

    /** It was refused as input, for these problems. */
    record Refused(List<Problem> problems) implements Answer {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** No decision could be made. */
    record Undecided(String why) implements Answer {}
}
