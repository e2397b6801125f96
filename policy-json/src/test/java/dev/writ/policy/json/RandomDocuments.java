package dev.writ.policy.json;

import dev.writ.policy.json.Shape.Code;
import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import dev.writ.policy.json.Shape.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Grows documents that follow a shape: every key may be there, every code may be chosen. */
final class RandomDocuments {
    private static final List<String> TEXTS = List.of(
            "a",
            "kestrel77",
            "Ćwikła \"quoted\"",
            "two\nlines",
            "2026-10-01",
            "NO",
            "null",
            "17",
            "\uD83D\uDE00",
            " ",
            "~/x");
    private static final List<String> DAYS = List.of("2026-02-28", "2028-02-29", "1999-12-31", "2026-11-16");
    private static final List<String> INSTANTS =
            List.of("2026-11-16T10:00:00-05:00", "2026-11-16T23:59:59Z", "2026-03-29T02:30:00.123+01:00");
    private static final List<String> ZONES = List.of("UTC", "America/New_York", "Europe/Berlin");
    private static final List<String> COUNTRIES = List.of("US", "US-CA", "GB-ENG", "DE", "EU");
    private static final List<String> REFERRING = List.of("instrument", "by");

    private final Random random;
    private int ids;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** A request that reads without a problem. */
    Map<String, Object> request() {
        ids = 0;
        var request = object(Model.request());
        point(request, ids(request, "accounts"), ids(request, "instruments"));
        return request;
    }

    Map<String, Object> decision() {
        return object(Model.decision());
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Object of(Shape shape) {
        if (shape instanceof Parts parts) {
            return object(parts);
        }
        if (shape instanceof Listing listing) {
            var list = new ArrayList<Object>();
            for (var i = 1 + random.nextInt(3); i > 0; i--) {
                list.add(of(listing.of()));
            }
            return list;
        }
        return shape instanceof Code code ? pick(List.copyOf(code.codes().keySet())) : scalar((Scalar) shape);
    }

    private Map<String, Object> object(Parts shape) {
        var object = new LinkedHashMap<String, Object>();
        for (var part : shape.parts()) {
            if (part.written() || random.nextInt(3) > 0) {
                object.put(part.name(), of(part.shape()));
            }
        }
        return object;
    }

    private Object scalar(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> pick(TEXTS);
            case ID -> "id" + ids++;
            case FLAG -> random.nextBoolean();
            case WHOLE -> BigDecimal.valueOf(random.nextInt(5000));
            case AMOUNT -> BigDecimal.valueOf(random.nextInt(5000), 2);
            case DAY -> pick(DAYS);
            case INSTANT -> pick(INSTANTS);
            case ZONE -> pick(ZONES);
            case COUNTRY -> pick(COUNTRIES);
        };
    }

    private static List<String> ids(Map<String, Object> request, String key) {
        var list = (List<?>) request.getOrDefault(key, List.of());
        return list.stream()
                .map(entry -> (String) ((Map<?, ?>) entry).get("id"))
                .toList();
    }

    /** Replaces every reference by one that exists, and drops those that cannot. */
    @SuppressWarnings("unchecked") // object() made them
    private void point(Map<String, Object> object, List<String> accounts, List<String> instruments) {
        for (var entry : List.copyOf(object.entrySet())) {
            var key = entry.getKey();
            var value = entry.getValue();
            var known = key.equals("instrument") ? instruments : accounts;
            if (REFERRING.contains(key)) {
                replace(object, key, known, known.isEmpty() ? "" : pick(known));
            } else if (key.equals("accounts") && ((List<?>) value).get(0) instanceof String) {
                replace(object, key, accounts, accounts);
            } else if (value instanceof Map<?, ?> inner) {
                point((Map<String, Object>) inner, accounts, instruments);
            } else if (value instanceof List<?> list) {
                list.stream()
                        .filter(Map.class::isInstance)
                        .forEach(inner -> point((Map<String, Object>) inner, accounts, instruments));
            }
        }
    }

    private static void replace(Map<String, Object> object, String key, List<String> known, Object reference) {
        if (known.isEmpty()) {
            object.remove(key);
        } else {
            object.put(key, reference);
        }
    }
}
