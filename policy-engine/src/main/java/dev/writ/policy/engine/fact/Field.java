package dev.writ.policy.engine.fact;

import dev.writ.policy.Country;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a case fact, as rules may compare it.
 *
 * @param many whether it holds a set of values rather than one
 */
public record Field(String name, Kind kind, Class<?> type, boolean many, RecordComponent component) {

    /** What its values are. */
    public enum Kind {
        /** One of a closed list of codes. */
        CODE,
        /** True or false. */
        BOOL,
        /** A whole number. */
        NUMBER,
        /** An ISO 3166 code in quotes, or the empty text where none is known. */
        COUNTRY,
        /** A name of the host's own in quotes and in lower case, or the empty text where none is known. */
        NAME,
        /** An id that a pack publishes, in quotes and letter by letter, or the empty text where none is given. */
        ID;

        /** Whether nobody can list its values. */
        public boolean isOpen() {
            return this == COUNTRY || this == NAME || this == ID;
        }
    }

    static Field of(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof ParameterizedType set) {
            Class<?> element = (Class<?>) set.getActualTypeArguments()[0];
            return new Field(component.getName(), kindOf(element), element, true, component);
        }
        return new Field(component.getName(), kindOf(component, type), type, false, component);
    }

    private static Kind kindOf(RecordComponent component, Class<?> type) {
        if (component.isAnnotationPresent(Named.class)) {
            return Kind.NAME;
        }
        return component.isAnnotationPresent(Published.class) ? Kind.ID : kindOf(type);
    }

    private static Kind kindOf(Class<?> type) {
        if (type.isEnum()) {
            return Kind.CODE;
        }
        if (type == boolean.class) {
            return Kind.BOOL;
        }
        return type == int.class ? Kind.NUMBER : Kind.COUNTRY;
    }

    /** The codes that a rule may compare it with; empty for numbers, countries, names and ids. */
    public List<String> codes() {
        return switch (kind) {
            case CODE ->
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
            case BOOL -> List.of("true", "false");
            case NUMBER, COUNTRY, NAME, ID -> List.of();
        };
    }

    /** The value that a rule file writes like this; empty if it is none of this field's. */
    public Optional<Object> parse(String text) {
        return switch (kind) {
            case CODE ->
                Stream.of(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .map(Object.class::cast)
                        .findFirst();
            case BOOL -> codes().contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case NUMBER -> text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
            case COUNTRY -> text.isEmpty() || Country.find(text).isPresent() ? Optional.of(text) : Optional.empty();
            case NAME -> text.matches("([a-z0-9][a-z0-9 .+&-]{0,39})?") ? Optional.of(text) : Optional.empty();
            case ID -> text.matches("([A-Za-z0-9][A-Za-z0-9._/-]{0,79})?") ? Optional.of(text) : Optional.empty();
        };
    }
}
