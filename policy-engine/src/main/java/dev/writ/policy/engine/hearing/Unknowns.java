package dev.writ.policy.engine.hearing;

import dev.writ.policy.Polarity;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The same request with the facts at these pointers answered in the way that helps. */
    static Request answered(Request request, Collection<String> pointers) {
        List<List<String>> paths = pointers.stream()
                .map(pointer -> List.of(pointer.substring(1).split("/", -1)))
                .toList();
        Request filled = request;
        for (String block : byHead(paths).keySet()) {
            filled = Blocks.filled(filled, block);
        }
        return (Request) answer(filled, paths);
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

    private static Object answer(Object node, List<List<String>> paths) {
        if (node instanceof Optional<?> optional) {
            return optional.map(value -> answer(value, paths));
        }
        if (node instanceof List<?> list) {
            List<Object> changed = new ArrayList<>(list);
            byHead(paths)
                    .forEach((index, below) ->
                            changed.set(Integer.parseInt(index), answer(list.get(Integer.parseInt(index)), below)));
            return changed;
        }
        return with((Record) node, byHead(paths));
    }

    private static Record with(Record record, Map<String, List<List<String>>> paths) {
        List<Slot> slots = Slot.of(record);
        Object[] values = slots.stream()
                .map(slot -> paths.containsKey(slot.name())
                        ? changed(slot, record, paths.get(slot.name()))
                        : slot.read(record))
                .toArray();
        Class<?>[] types = slots.stream().map(Slot::type).toArray(Class<?>[]::new);
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot change " + paths.keySet(), e);
        }
    }

    private static Object changed(Slot slot, Record record, List<List<String>> below) {
        return below.contains(List.<String>of()) ? slot.helpful().orElseThrow() : answer(slot.read(record), below);
    }

    /** What comes after the first step of each path, by that step. */
    private static Map<String, List<List<String>>> byHead(List<List<String>> paths) {
        return paths.stream()
                .collect(Collectors.groupingBy(
                        path -> path.get(0),
                        Collectors.mapping(path -> path.subList(1, path.size()), Collectors.toList())));
    }
}
