package dev.writ.policy.json;

import dev.writ.policy.json.Shape.Code;
import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import dev.writ.policy.json.Shape.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Describes a shape as JSON Schema (2020-12), for requests with the default limits. The published schemas are its output. */
final class SchemaGenerator {
    private final Map<String, Object> definitions = new TreeMap<>();
    private final boolean limited;

    private SchemaGenerator(boolean limited) {
        this.limited = limited;
    }

    static String request() {
        return new SchemaGenerator(true).document("request", "A request for people's data", Model.request());
    }

    static String decision() {
        return new SchemaGenerator(false).document("decision", "What a request may get, and why", Model.decision());
    }

    private String document(String name, String title, Parts shape) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:writ:policy:" + name);
        schema.put("title", title);
        schema.putAll(object(shape));
        schema.put("$defs", definitions);
        return JsonText.of(schema, true) + "\n";
    }

    private Map<String, Object> of(Shape shape) {
        if (shape instanceof Parts parts) {
            return parts(parts);
        }
        if (shape instanceof Listing listing) {
            return list(listing);
        }
        return shape instanceof Code code ? code(code) : scalar((Scalar) shape);
    }

    private Map<String, Object> parts(Parts shape) {
        var object = define(shape.name(), object(shape));
        return shape.bare() ? Map.of("anyOf", List.of(scalar(Scalar.TEXT), object)) : object;
    }

    private Map<String, Object> object(Parts shape) {
        var properties = new LinkedHashMap<String, Object>();
        shape.parts().forEach(part -> properties.put(part.name(), of(part.shape())));
        var required = shape.parts().stream()
                .filter(part -> part.required() || part.written())
                .map(Part::name)
                .toList();
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private Map<String, Object> list(Listing shape) {
        var list = new LinkedHashMap<String, Object>();
        list.put("type", "array");
        if (limited) {
            list.put("maxItems", Limits.DEFAULT.of(shape.bound()));
        }
        list.put("items", of(shape.of()));
        return list;
    }

    private Map<String, Object> code(Code shape) {
        return define(shape.name(), Map.of("enum", List.copyOf(shape.codes().keySet())));
    }

    private Map<String, Object> define(String name, Map<String, Object> schema) {
        var known = definitions.putIfAbsent(name, schema);
        if (known != null && !known.equals(schema)) {
            throw new IllegalStateException("two definitions are called " + name);
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> scalar(Scalar scalar) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put(
                "type",
                switch (scalar) {
                    case FLAG -> "boolean";
                    case WHOLE -> "integer";
                    case AMOUNT -> "number";
                    default -> "string";
                });
        if (limited && scalar == Scalar.TEXT) {
            schema.put("maxLength", Limits.DEFAULT.characters());
        }
        switch (scalar) {
            case ID -> schema.put("pattern", "^(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+$");
            case WHOLE -> {
                schema.put("minimum", Integer.MIN_VALUE);
                schema.put("maximum", Integer.MAX_VALUE);
            }
            case DAY -> {
                schema.put("format", "date");
                schema.put("pattern", "^" + Scalars.DAY + "$");
            }
            case INSTANT -> {
                schema.put("format", "date-time");
                schema.put("pattern", "^" + Scalars.INSTANT + "$");
            }
            case COUNTRY -> schema.put("pattern", "^[A-Z]{2}(-[A-Z0-9]{1,3})?$");
            default -> {}
        }
        return schema;
    }
}
