package dev.writ.policy.engine.hearing;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a request's records, as far as unknown facts are concerned. Looked up once for each class: reflection
 * reads annotations slowly.
 *
 * @param polarity how the fact is read when unknown; absent if it is no fact of that kind
 * @param helpful the answer that helps, where the fact is asked for
 */
record Slot(String name, Class<?> type, Method accessor, Optional<Polarity> polarity, Optional<Object> helpful) {

    private static final ClassValue<List<Slot>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<Slot> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Slot::of).toList();
        }
    };

    static List<Slot> of(Record record) {
        return OF_CLASS.get(record.getClass());
    }

    private static Slot of(RecordComponent component) {
        Optional<Reads> reads = Optional.ofNullable(component.getAnnotation(Reads.class));
        return new Slot(
                component.getName(),
                component.getType(),
                component.getAccessor(),
                reads.map(Reads::value),
                reads.map(Reads::helpful).flatMap(answer -> constant(component.getType(), answer)));
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .map(Object.class::cast)
                .findFirst();
    }

    Object read(Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read `" + name + "`", e);
        }
    }
}
