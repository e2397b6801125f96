package dev.writ.policy.cli.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values behind the names of a record: texts, yes or no, and lists of the same; null is what is absent. */
final class Values {

    private Values() {}

    static Map<String, @Nullable Object> of(Record record) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            values.put(component.getName(), plain(read(record, component)));
        }
        return values;
    }

    private static @Nullable Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : plain(optional.get());
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> of((Record) row)).toList();
        }
        return value instanceof Boolean ? value : value.toString();
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read `" + component.getName() + "`", e);
        }
    }
}
