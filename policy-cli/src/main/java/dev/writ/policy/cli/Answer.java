package dev.writ.policy.cli;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.explain.Explanation;
import dev.writ.policy.explain.NotDecided;
import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.json.Reading;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;

/** What came of one request. */
sealed interface Answer {

    /** Whether it is a decision. */
    default boolean decided() {
        return this instanceof Decided;
    }

    /**
     * As JSON without a final line end.
     *
     * @param writer how a decision is laid out; an error always keeps to one line
     */
    String json(JsonWriter writer);

    /** In words. */
    String text();

    /** In words, as Markdown. */
    String markdown();

    /**
     * It was decided.
     *
     * @param request as it was put to the engine
     */
    record Decided(Request request, Decision decision) implements Answer {
        @Override
        public String json(JsonWriter writer) {
            return writer.write(decision);
        }

        @Override
        public String text() {
            return Explanation.text(decision);
        }

        @Override
        public String markdown() {
            return Explanation.markdown(decision);
        }
    }

    /** It could not be read. */
    record Refused(Reading.Refused reading) implements Answer {
        @Override
        public String json(JsonWriter writer) {
            return JsonWriter.compact().write(reading);
        }

        @Override
        public String text() {
            return NotDecided.text(reading.requestId(), reasons());
        }

        @Override
        public String markdown() {
            return NotDecided.markdown(reading.requestId(), reasons());
        }

        private List<String> reasons() {
            return reading.problems().stream().map(Refused::reason).toList();
        }

        private static String reason(Problem problem) {
            return problem.pointer().isEmpty() ? problem.message() : problem.pointer() + ": " + problem.message();
        }
    }

    /** It was read and could not be decided. */
    record Undecided(String requestId, String message) implements Answer {
        @Override
        public String json(JsonWriter writer) {
            return JsonWriter.compact().undecided(requestId, message);
        }

        @Override
        public String text() {
            return NotDecided.text(Optional.of(requestId), List.of(message));
        }

        @Override
        public String markdown() {
            return NotDecided.markdown(Optional.of(requestId), List.of(message));
        }
    }
}
