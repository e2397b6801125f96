package dev.writ.policy.cli.letter;

import dev.writ.policy.letter.Letter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind a name in a template. */
sealed interface Name {

    /** Words or a day, which may be absent. */
    record Text() implements Name {}

    /** Yes or no. */
    record YesOrNo() implements Name {}

    /** Any number of things, each with names of its own. */
    record Rows(Map<String, Name> names) implements Name {}

    /** The names of a letter of this kind: the components of its record, in their order. */
    static Map<String, Name> in(Class<? extends Letter> letter) {
        return of(letter);
    }

    private static Map<String, Name> of(Class<?> type) {
        var names = new LinkedHashMap<String, Name>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.put(component.getName(), of(component.getGenericType()));
        }
        return names;
    }

    private static Name of(Type type) {
        if (type.equals(boolean.class)) {
            return new YesOrNo();
        }
        if (type instanceof ParameterizedType generic && generic.getRawType().equals(List.class)) {
            return new Rows(of((Class<?>) generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType().equals(Optional.class)) {
            return of(generic.getActualTypeArguments()[0]);
        }
        return new Text();
    }
}
