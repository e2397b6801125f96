package dev.writ.policy.engine.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes values by their declared types: records by components, sealed alternatives by name. Sets are written sorted. */
final class RecordWriter {

    private final DataOutputStream out;

    RecordWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Object value, Type type) throws IOException {
        if (type instanceof ParameterizedType container) {
            writeContainer(value, container.getActualTypeArguments()[0]);
        } else if (type == boolean.class) {
            out.writeBoolean((Boolean) value);
        } else if (type == int.class) {
            out.writeInt((Integer) value);
        } else if (value instanceof Enum<?> code) {
            out.writeUTF(code.name());
        } else if (value instanceof Record record) {
            writeRecord(record, (Class<?>) type);
        } else {
            writeText(value);
        }
    }

    private void writeContainer(Object value, Type element) throws IOException {
        if (value instanceof Optional<?> optional) {
            out.writeBoolean(optional.isPresent());
            if (optional.isPresent()) {
                write(optional.get(), element);
            }
            return;
        }
        Collection<?> elements = value instanceof List<?> list
                ? list
                : ((Collection<?>) value).stream().sorted().toList();
        out.writeInt(elements.size());
        for (Object each : elements) {
            write(each, element);
        }
    }

    private void writeRecord(Record record, Class<?> declared) throws IOException {
        if (declared.isSealed()) {
            out.writeUTF(record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            write(read(component, record), component.getGenericType());
        }
    }

    private void writeText(Object value) throws IOException {
        if (value instanceof String
                || value instanceof LocalDate
                || value instanceof Period
                || value instanceof Duration
                || value instanceof BigDecimal) {
            out.writeUTF(value.toString());
            return;
        }
        throw new IOException("a pack holds no " + value.getClass().getSimpleName());
    }

    private static Object read(RecordComponent component, Record record) throws IOException {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IOException("cannot read `" + component.getName() + "`", e);
        }
    }
}
