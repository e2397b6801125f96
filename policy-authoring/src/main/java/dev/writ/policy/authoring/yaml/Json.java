package dev.writ.policy.authoring.yaml;

import dev.writ.policy.authoring.Tree;
import java.util.stream.Collectors;

/** Writes trees as JSON. */
public final class Json {

    private Json() {}

    public static String of(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof Tree.Listing listing) {
            return listing.elements().stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        if (tree instanceof Tree.Text text) {
            return quoted(text.value());
        }
        if (tree instanceof Tree.Amount amount) {
            return amount.value().toString();
        }
        return tree instanceof Tree.Truth truth ? String.valueOf(truth.value()) : "null";
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(Json::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> unit < ' ' ? "\\u%04x".formatted(unit) : Character.toString((char) unit);
        };
    }
}
