package dev.writ.policy.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published JSON Schemas (2020-12). */
public final class Schemas {
    private Schemas() {}

    /** What a request looks like. Whether a date exists and a country is assigned, only the reader checks. */
    public static String request() {
        return resource("request.schema.json");
    }

    /** What a decision looks like. */
    public static String decision() {
        return resource("decision.schema.json");
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " cannot be read from the library", e);
        }
    }
}
