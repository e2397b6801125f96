package dev.writ.policy.engine.pack;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what {@link RecordWriter} wrote. Classes are found through the declared types only, never by a name in the bytes. */
final class RecordReader {

    private static final int MOST_ELEMENTS = 100_000;

    private final DataInputStream in;

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
            return named(plain.getEnumConstants(), constant -> ((Enum<?>) constant).name());
        }
        if (plain.isSealed()) {
            return readRecord(
                    (Class<?>) named(plain.getPermittedSubclasses(), each -> ((Class<?>) each).getSimpleName()));
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
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            values[index] = read(components[index].getGenericType());
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
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

    private Object named(Object[] candidates, Function<Object, String> name) throws IOException {
        String wanted = in.readUTF();
        return Arrays.stream(candidates)
                .filter(candidate -> name.apply(candidate).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IOException("nothing is called `" + wanted + "`"));
    }
}
