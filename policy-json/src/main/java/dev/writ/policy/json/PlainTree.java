package dev.writ.policy.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feeds maps, lists and scalars that somebody else has parsed. */
final class PlainTree {
    private PlainTree() {}

    static void feed(@Nullable Object value, Tree tree) {
        if (value instanceof Map<?, ?> object) {
            tree.startObject();
            object.forEach((key, part) -> {
                tree.key(String.valueOf(key));
                feed(part, tree);
            });
            tree.end();
        } else if (value instanceof List<?> list) {
            tree.startList();
            list.forEach(entry -> feed(entry, tree));
            tree.end();
        } else if (value instanceof String text) {
            tree.text(text);
        } else if (value instanceof Number number) {
            tree.scalar(new BigDecimal(number.toString()));
        } else if (value == null || value instanceof Boolean) {
            tree.scalar(value);
        } else {
            throw new IllegalArgumentException("a document holds maps, lists, texts, numbers and booleans, not "
                    + value.getClass().getName());
        }
    }
}
