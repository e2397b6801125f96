package dev.writ.policy.json;

import dev.writ.policy.Country;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.explain.Diary;
import dev.writ.policy.json.Shape.Code;
import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import dev.writ.policy.json.Shape.Scalar;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Request;
import dev.writ.policy.request.Verification;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Describes the records of the model. The few places where the wire differs from Java stand here and nowhere else. */
final class Model {
    private static final Map<String, String> NOT_JAVA_NAMES =
            Map.of("protections", "protected", "countingClass", "class", "during", "while");
    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            String.class, Scalar.TEXT,
            boolean.class, Scalar.FLAG,
            int.class, Scalar.WHOLE,
            Integer.class, Scalar.WHOLE,
            BigDecimal.class, Scalar.AMOUNT,
            LocalDate.class, Scalar.DAY,
            OffsetDateTime.class, Scalar.INSTANT,
            ZoneId.class, Scalar.ZONE,
            Country.class, Scalar.COUNTRY);

    private Model() {}

    static Parts request() {
        return RequestShape.SHAPE;
    }

    static Parts decision() {
        return DecisionShape.SHAPE;
    }

    static Parts diary() {
        return DiaryShape.SHAPE;
    }

    private static final class RequestShape {
        static final Parts SHAPE = parts(Request.class);
    }

    private static final class DecisionShape {
        static final Parts SHAPE = parts(Decision.class);
    }

    private static final class DiaryShape {
        static final Parts SHAPE = parts(Diary.class);
    }

    private static Parts parts(Class<?> type) {
        var components = type.getRecordComponents();
        var byName = new LinkedHashMap<String, Part>();
        for (var component : components) {
            var part = part(component);
            byName.put(part.name(), part);
        }
        return new Parts(constructor(type, components), byName, type.equals(Identifier.class));
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    private static Part part(RecordComponent component) {
        var name = NOT_JAVA_NAMES.getOrDefault(component.getName(), component.getName());
        var shape = shape(component, component.getGenericType());
        return new Part(name, shape, absent(component), alwaysWritten(component), component.getAccessor());
    }

    private static Shape shape(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType generic) {
            var of = shape(component, generic.getActualTypeArguments()[0]);
            return generic.getRawType().equals(List.class) ? new Listing(of, bound(component)) : of;
        }
        var raw = (Class<?>) type;
        var scalar = SCALARS.get(raw);
        if (scalar != null) {
            return isRequest(component) && component.getName().equals("id") ? Scalar.ID : scalar;
        }
        return raw.isEnum() ? codes(component, raw) : parts(raw);
    }

    private static Code codes(RecordComponent component, Class<?> type) {
        var codes = new LinkedHashMap<String, Enum<?>>();
        for (var constant : type.getEnumConstants()) {
            var code = (Enum<?>) constant;
            if (code != Verification.Level.LOOKALIKE || component.getName().equals("domain")) {
                codes.put(type.equals(CitationStatus.class) ? code.name().toLowerCase(Locale.ROOT) : code.name(), code);
            }
        }
        return new Code(codesName(component, type), codes);
    }

    private static String codesName(RecordComponent component, Class<?> type) {
        var owner =
                type.getEnclosingClass() == null ? "" : type.getEnclosingClass().getSimpleName() + ".";
        return owner + (component.getName().equals("domain") ? "Domain" : "") + type.getSimpleName();
    }

    private static Bound bound(RecordComponent component) {
        if (component.getDeclaringRecord().equals(Account.class)) {
            return Bound.IDENTIFIERS;
        }
        return component.getDeclaringRecord().equals(Request.class)
                ? switch (component.getName()) {
                    case "items" -> Bound.ITEMS;
                    case "accounts" -> Bound.ACCOUNTS;
                    case "instruments" -> Bound.INSTRUMENTS;
                    default -> Bound.ENTRIES;
                }
                : Bound.ENTRIES;
    }

    private static Optional<Object> absent(RecordComponent component) {
        var type = component.getType();
        if (type.equals(Optional.class)) {
            return Optional.of(Optional.empty());
        }
        if (type.equals(List.class)) {
            return Optional.of(List.of());
        }
        if (type.equals(boolean.class) && isRequest(component)) {
            return Optional.of(false);
        }
        return type.isEnum() && isRequest(component) ? unknown(type) : Optional.empty();
    }

    private static Optional<Object> unknown(Class<?> type) {
        var absent = type.equals(Verification.Level.class)
                ? "NONE"
                : type.equals(Identifier.Type.class) ? "OTHER" : "UNKNOWN";
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(absent))
                .map(Object.class::cast)
                .findFirst();
    }

    private static boolean alwaysWritten(RecordComponent component) {
        var items = component.getDeclaringRecord().equals(Decision.class)
                && component.getName().equals("items");
        return items || absent(component).isEmpty();
    }

    private static boolean isRequest(RecordComponent component) {
        return component.getDeclaringRecord().getPackage().equals(Request.class.getPackage());
    }
}
