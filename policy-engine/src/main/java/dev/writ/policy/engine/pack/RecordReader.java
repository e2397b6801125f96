package dev.writ.policy.engine.pack;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what {@link RecordWriter} wrote. Classes are found through the declared types only, never by a name in the bytes. */
final class RecordReader {

    private static final int MOST_ELEMENTS = 100_000;

    private final DataInputStream in;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<Class<?>, Map<String, Object>> names = new HashMap<>();

    RecordReader(DataInputStream in) {
        this.in = in;
    }

    Object read(Type type) throws IOException {
        if (type instanceof ParameterizedType container) {
            return readContainer((Class<?>) container.getRawType(), container.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class) {
            return in.readBoolean();
        }
        if (plain == int.class) {
            return in.readInt();
        }
        if (plain.isEnum()) {
            return named(plain, Class::getEnumConstants, constant -> ((Enum<?>) constant).name());
        }
        if (plain.isSealed()) {
            return readRecord(
                    (Class<?>) named(plain, Class::getPermittedSubclasses, each -> ((Class<?>) each).getSimpleName()));
        }
        return plain.isRecord() ? readRecord(plain) : readText(plain);
    }

    private Object readContainer(Class<?> container, Type element) throws IOException {
        if (container == Optional.class) {
            return in.readBoolean() ? Optional.of(read(element)) : Optional.empty();
        }
        int size = in.readInt();
        if (size < 0 || size > MOST_ELEMENTS) {
            throw new IOException("a list of " + size + " elements");
        }
        List<Object> elements = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            elements.add(read(element));
        }
        return container == List.class ? elements : new LinkedHashSet<>(elements);
    }

    private Object readRecord(Class<?> type) throws IOException {
        Shape shape = shapes.computeIfAbsent(type, Shape::of);
        Object[] values = new Object[shape.components().size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = read(shape.components().get(index));
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private Object readText(Class<?> type) throws IOException {
        String text = in.readUTF();
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Period.class) {
            return Period.parse(text);
        }
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        throw new IOException("a pack holds no " + type.getSimpleName());
    }

    private Object named(Class<?> type, Function<Class<?>, Object[]> candidates, Function<Object, String> name)
            throws IOException {
        String wanted = in.readUTF();
        Map<String, Object> known = names.computeIfAbsent(
                type, each -> Stream.of(candidates.apply(each)).collect(Collectors.toMap(name, Function.identity())));
        return Optional.ofNullable(known.get(wanted))
                .orElseThrow(() -> new IOException("nothing is called `" + wanted + "`"));
    }

    /** What making a record takes, looked up once: reflection is slow to answer, and a pack holds thousands of records. */
    private record Shape(Constructor<?> constructor, List<Type> components) {

        static Shape of(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        type.getDeclaredConstructor(types),
                        components.stream().map(RecordComponent::getGenericType).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has a constructor of its components", e);
            }
        }
    }
}
