package dev.writ.policy.json;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.explain.Diary;
import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes decisions, requests and refusals as JSON. The same value always gives the same bytes: keys in the order of the
 * model, no trailing space, {@code \n} between lines. What is absent or empty is left out. Safe to share between
 * threads.
 */
public final class JsonWriter {
    private final boolean indented;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** All on one line, without a line end. */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    /** Two spaces a level, without a final line end. */
    public static JsonWriter indented() {
        return new JsonWriter(true);
    }

    /** The decision, after the published decision schema. */
    public String write(Decision decision) {
        return text(Plain.of(Model.decision(), decision));
    }

    /** The days that follow from a decision. */
    public String write(Diary diary) {
        return text(Plain.of(Model.diary(), diary));
    }

    /** The request, after the published request schema; reading it gives an equal one. */
    public String write(Request request) {
        return text(Plain.of(Model.request(), request));
    }

    /** The line that stands in place of a decision: the first problem, and all of them where there are several. */
    public String write(Reading.Refused refused) {
        var first = refused.problems().get(0);
        var error = error(first.code().name(), first.message(), first.pointer());
        if (refused.problems().size() > 1) {
            error.put("all", refused.problems().stream().map(JsonWriter::error).toList());
        }
        return error(refused.requestId(), error);
    }

    /** The line for a request that could be read and yet not be decided. */
    public String undecided(String requestId, String message) {
        return error(Optional.of(requestId), error("UNDECIDED", message, ""));
    }

    private String error(Optional<String> requestId, Map<String, Object> error) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("requestId", requestId.orElse(null));
        line.put("error", error);
        return text(line);
    }

    private static Map<String, Object> error(Problem problem) {
        return error(problem.code().name(), problem.message(), problem.pointer());
    }

    private static Map<String, Object> error(String code, String message, String pointer) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("message", message);
        error.put("pointer", pointer);
        return error;
    }

    private String text(Object tree) {
        return JsonText.of(tree, indented);
    }
}
