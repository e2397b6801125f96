package dev.writ.policy.authoring;

import dev.writ.policy.authoring.yaml.Json;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a YAML file says, before anybody knows what it means; every part knows its place. Immutable. */
public sealed interface Tree {
    Place place();

    /** Keys in the order of the file, each with its place. */
    record Mapping(Map<String, Tree> entries, Map<String, Place> keys, Place place) implements Tree {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Map.copyOf(keys);
        }

        /** With no keys. */
        public static Mapping empty(Place place) {
            return new Mapping(Map.of(), Map.of(), place);
        }

        public Optional<Tree> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /**
         * This mapping after a merge patch (RFC 7386): mappings are merged key by key, {@link Nothing} removes a key,
         * and everything else replaces what was there.
         */
        public Mapping patched(Mapping patch) {
            Map<String, Tree> merged = new LinkedHashMap<>(entries);
            Map<String, Place> places = new LinkedHashMap<>(keys);
            patch.entries.forEach((key, value) -> {
                if (value instanceof Nothing) {
                    merged.remove(key);
                } else if (value instanceof Mapping inner) {
                    Mapping before = merged.get(key) instanceof Mapping old ? old : empty(inner.place);
                    merged.put(key, before.patched(inner));
                } else {
                    merged.put(key, value);
                }
            });
            places.putAll(patch.keys);
            places.keySet().retainAll(merged.keySet());
            return new Mapping(merged, places, patch.place);
        }
    }

    /** Elements in order. */
    record Listing(List<Tree> elements, Place place) implements Tree {
        public Listing {
            elements = List.copyOf(elements);
        }
    }

    /** Text; {@code plain} if it stands on one line without quotes, so that its characters stand where they seem to. */
    record Text(String value, boolean plain, Place place) implements Tree {}

    /** A number. */
    record Amount(BigDecimal value, Place place) implements Tree {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Place place) implements Tree {}

    /** {@code null}, or no value at all. */
    record Nothing(Place place) implements Tree {}

    /** The same as JSON (RFC 8259), on one line. */
    default String json() {
        return Json.of(this);
    }
}
