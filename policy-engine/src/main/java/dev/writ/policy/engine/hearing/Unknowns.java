package dev.writ.policy.engine.hearing;

import dev.writ.policy.Polarity;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the facts of a request that nobody knows, and answers them on trial. */
final class Unknowns {

    private Unknowns() {}

    /** JSON pointers of the unknown facts of this polarity, in document order. */
    static List<String> in(Request request, Polarity... polarities) {
        List<String> pointers = new ArrayList<>();
        Blocks.missing(request).forEach((name, blank) -> walk(blank, "/" + name, Set.of(polarities), pointers));
        walk(request, "", Set.of(polarities), pointers);
        return List.copyOf(pointers);
    }

    /** The same request with the fact at the pointer answered in the way that helps. */
    static Request answered(Request request, String pointer) {
        List<String> path = List.of(pointer.substring(1).split("/", -1));
        return (Request) answer(Blocks.filled(request, path.get(0)), path);
    }

    private static void walk(Object node, String pointer, Set<Polarity> wanted, List<String> pointers) {
        if (node instanceof Optional<?> optional) {
            optional.ifPresent(value -> walk(value, pointer, wanted, pointers));
        } else if (node instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                walk(list.get(index), pointer + "/" + index, wanted, pointers);
            }
        } else if (node instanceof Record record) {
            for (Slot slot : Slot.of(record)) {
                Object value = slot.read(record);
                String place = pointer + "/" + slot.name();
                if (slot.polarity().filter(wanted::contains).isPresent() && unknown(value)) {
                    pointers.add(place);
                }
                walk(value, place, wanted, pointers);
            }
        }
    }

    private static boolean unknown(Object value) {
        return value instanceof Enum<?> code && code.name().equals(Tri.UNKNOWN.name());
    }

    private static Object answer(Object node, List<String> path) {
        if (node instanceof Optional<?> optional) {
            return optional.map(value -> answer(value, path));
        }
        if (node instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list);
            int index = Integer.parseInt(path.get(0));
            changed.set(index, answer(list.get(index), path.subList(1, path.size())));
            return changed;
        }
        return with((Record) node, path);
    }

    private static Record with(Record record, List<String> path) {
        List<Slot> slots = Slot.of(record);
        Object[] values = slots.stream()
                .map(slot -> slot.name().equals(path.get(0)) ? changed(slot, record, path) : slot.read(record))
                .toArray();
        Class<?>[] types = slots.stream().map(Slot::type).toArray(Class<?>[]::new);
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot change `" + path.get(0) + "`", e);
        }
    }

    private static Object changed(Slot slot, Record record, List<String> path) {
        return path.size() == 1
                ? slot.helpful().orElseThrow()
                : answer(slot.read(record), path.subList(1, path.size()));
    }
}
