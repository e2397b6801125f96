package dev.writ.policy.json;

import dev.writ.policy.request.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sorts problems as their places follow each other in the document; what is missing comes last in its object. */
final class DocumentOrder implements Comparator<Problem> {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final @Nullable Object root;

    DocumentOrder(@Nullable Object root) {
        this.root = root;
    }

    @Override
    public int compare(Problem one, Problem other) {
        var a = path(one.pointer());
        var b = path(other.pointer());
        for (var i = 0; i < Math.min(a.size(), b.size()); i++) {
            var order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    private List<Integer> path(String pointer) {
        var path = new ArrayList<Integer>();
        var here = root;
        for (var step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            var key = step.replace("~1", "/").replace("~0", "~");
            if (here instanceof Map<?, ?> object) {
                var index = new ArrayList<>(object.keySet()).indexOf(key);
                path.add(index < 0 ? Integer.MAX_VALUE : index);
                here = object.get(key);
            } else if (here instanceof List<?> list && INDEX.matcher(key).matches()) {
                var index = Integer.parseInt(key);
                path.add(index);
                here = index < list.size() ? list.get(index) : null;
            }
        }
        return path;
    }
}
