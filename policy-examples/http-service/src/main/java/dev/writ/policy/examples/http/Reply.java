package dev.writ.policy.examples.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An answer to a caller, as JSON. */
record Reply(int status, String json) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Says something. */
    interface Speaker {
        Reply reply() throws IOException;
    }

    static Reply of(int status, String json) {
        return new Reply(status, json);
    }

    static Reply error(int status, String message) {
        return new Reply(status, MAPPER.writeValueAsString(Map.of("error", Map.of("message", message))));
    }

    /** What the speaker says, if it is asked with this method. */
    static Reply to(String method, HttpExchange exchange, Speaker speaker) throws IOException {
        if (exchange.getRequestMethod().equals(method)) {
            return speaker.reply();
        }
        exchange.getResponseHeaders().set("Allow", method);
        return error(405, "ask this with " + method);
    }

    void send(HttpExchange exchange) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
