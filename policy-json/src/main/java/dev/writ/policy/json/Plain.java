package dev.writ.policy.json;

import dev.writ.policy.json.Shape.Code;
import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns records of the model into a tree whose keys stand in the order of the model. */
final class Plain {
    private Plain() {}

    static Object of(Shape shape, Object value) {
        if (shape instanceof Parts parts) {
            return object(parts, value);
        }
        if (shape instanceof Listing listing) {
            return ((List<?>) value)
                    .stream().map(entry -> of(listing.of(), entry)).toList();
        }
        return shape instanceof Code code ? code(code, value) : scalar(value);
    }

    private static Map<String, Object> object(Parts shape, Object owner) {
        var object = new LinkedHashMap<String, Object>();
        for (var part : shape.parts()) {
            var value = part.of(owner);
            if (part.written() || !part.absent().equals(Optional.of(value))) {
                var given = part.wrapped() ? ((Optional<?>) value).orElseThrow() : value;
                object.put(part.name(), of(part.shape(), given));
            }
        }
        return object;
    }

    private static String code(Code shape, Object value) {
        return shape.codes().entrySet().stream()
                .filter(entry -> entry.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Object scalar(Object value) {
        if (value instanceof OffsetDateTime instant) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant);
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
