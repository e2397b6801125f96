package dev.writ.policy.examples.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.writ.policy.DecisionException;
import dev.writ.policy.engine.LiveEngine;
import dev.writ.policy.engine.Reload;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.json.JsonWriter;
import dev.writ.policy.json.Limits;
import dev.writ.policy.json.Reading;
import dev.writ.policy.json.RequestReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is asked of the service, and who answers. */
final class Routes implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private static final int MOST_DROPPED = 64_000_000;
    private static final int CHUNK = 64_000;

    private final LiveEngine engine;
    private final Supplier<Pack> house;
    private final RequestReader reader = new RequestReader();
    private final JsonWriter writer = JsonWriter.compact();

    Routes(LiveEngine engine, Supplier<Pack> house) {
        this.engine = engine;
        this.house = house;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            reply(exchange).send(exchange);
        }
    }

    /** Whatever goes wrong is told to the caller, who would otherwise wait; what was asked is not logged. */
    private Reply reply(HttpExchange exchange) throws IOException {
        try {
            return answer(exchange);
        } catch (RuntimeException e) {
            LOG.error("nothing was decided: {}", e.getClass().getSimpleName());
            return Reply.error(500, "nothing was decided; disclose nothing on this request");
        }
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        return switch (exchange.getRequestURI().getPath()) {
            case "/decisions" -> Reply.to("POST", exchange, () -> decide(body(exchange)));
            case "/packs" -> Reply.to("GET", exchange, () -> Reply.of(200, Packs.json(engine)));
            case "/house" -> Reply.to("POST", exchange, this::reload);
            default -> Reply.error(404, "there is nothing here; try /decisions, /packs or /house");
        };
    }

    /**
     * A request a little longer than any that is read, at the most. The rest is taken in and dropped, because a caller
     * who is cut off while sending never gets to see the answer; there is an end to that too.
     */
    private static InputStream body(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody();
        var read = body.readNBytes(Limits.DEFAULT.bytes() + 1);
        var left = MOST_DROPPED;
        while (left > 0 && body.readNBytes(CHUNK).length == CHUNK) {
            left -= CHUNK;
        }
        return new ByteArrayInputStream(read);
    }

    private Reply decide(InputStream body) throws IOException {
        var reading = reader.json(body);
        if (reading instanceof Reading.Refused refused) {
            return Reply.of(400, writer.write(refused));
        }
        var request = reading.request();
        try {
            return Reply.of(200, writer.write(engine.decide(request)));
        } catch (DecisionException e) {
            return Reply.of(500, writer.undecided(request.id(), String.valueOf(e.getMessage())));
        }
    }

    private Reply reload() {
        return Reply.of(engine.reload(house) instanceof Reload.Switched ? 200 : 409, Packs.json(engine));
    }
}
