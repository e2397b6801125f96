package dev.writ.policy.testkit;

import dev.writ.policy.decision.Cell;
import dev.writ.policy.decision.Decision;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scenario may expect, read off the records of the decision, so that the two cannot drift apart. */
final class DecisionShape {

    /** Said by other means: the ids by {@code stands} and {@code silent}, the items by {@code cells}. */
    private static final Set<String> NOT_EXPECTED = Set.of("requestId", "decidedUnder", "items", "reasons");

    private static final Map<String, String> WIRE_NAMES = Map.of("countingClass", "class", "during", "while");

    private static final List<String> NAMING = List.of("code", "role", "ground", "fact", "at");

    private static final Map<Type, Shape> SCALARS = Map.of(
            String.class, Scalar.TEXT,
            boolean.class, Scalar.FLAG,
            int.class, Scalar.NUMBER,
            Integer.class, Scalar.NUMBER,
            BigDecimal.class, Scalar.NUMBER,
            LocalDate.class, Scalar.DAY,
            OffsetDateTime.class, Scalar.INSTANT,
            dev.writ.policy.Country.class, Scalar.TEXT);

    private DecisionShape() {}

    /** The parts of a decision but its cells. */
    static Parts decision() {
        var fields = fields(Decision.class);
        fields.keySet().removeAll(NOT_EXPECTED);
        fields.computeIfPresent("outcome", (name, shape) -> new OneOf(shape));
        return new Parts(fields, Optional.empty());
    }

    /** A cell, seen from one of its accounts. */
    static Parts cell() {
        var fields = fields(Cell.class);
        fields.remove("accounts");
        fields.put("account", Scalar.TEXT);
        fields.put("requires", Sufficient.TYPES);
        fields.put("cures", new Listing(Cure.WHOLE));
        return new Parts(fields, Optional.empty());
    }

    private static Map<String, Shape> fields(Class<?> type) {
        var fields = new LinkedHashMap<String, Shape>();
        for (var component : type.getRecordComponents()) {
            fields.put(wireName(component), of(component.getGenericType()));
        }
        return fields;
    }

    private static Shape of(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            var content = of(parameterized.getActualTypeArguments()[0]);
            return parameterized.getRawType() == List.class ? new Listing(content) : content;
        }
        var scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar;
        }
        var part = (Class<?>) type;
        return part.isEnum() ? Codes.of(part) : new Parts(fields(part), naming(part));
    }

    private static Optional<String> naming(Class<?> part) {
        var names = Arrays.stream(part.getRecordComponents())
                .map(DecisionShape::wireName)
                .toList();
        return NAMING.stream().filter(names::contains).findFirst();
    }

    private static String wireName(RecordComponent component) {
        return WIRE_NAMES.getOrDefault(component.getName(), component.getName());
    }
}
