package dev.writ.policy.json;

import dev.writ.policy.request.Problem.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Grows a document from the events of a parser: maps in the order of the text, lists, texts, numbers as BigDecimal,
 * booleans and null. It stops as soon as the document is too deep or too long.
 */
final class Tree {
    private static final int LONGEST_KEY = 200;
    private static final int MOST_KEYS = 200;

    private final Limits limits;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Object root;

    Tree(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The document as far as it has grown. */
    @Nullable
    Object root() {
        return root;
    }

    void startObject() {
        start(new LinkedHashMap<String, @Nullable Object>());
    }

    void startList() {
        start(new ArrayList<@Nullable Object>());
    }

    void end() {
        open.pop();
    }

    void key(String key) {
        var parent = open.element();
        if (key.length() > LONGEST_KEY) {
            throw problems.giveUp(
                    Code.TOO_LARGE, parent.place, "a key here has more than " + LONGEST_KEY + " characters");
        }
        parent.key = key;
        parent.repeated = parent.object().containsKey(key);
        if (parent.repeated) {
            problems.add(Code.DUPLICATE_KEY, next(), "the key " + Words.quoted(key) + " stands here twice; keep one");
        } else if (parent.object().size() == MOST_KEYS) {
            throw problems.giveUp(Code.TOO_LARGE, parent.place, "this object has more than " + MOST_KEYS + " keys");
        }
    }

    void text(String text) {
        if (text.length() > limits.characters()) {
            problems.add(
                    Code.TOO_LARGE,
                    next(),
                    "this text has " + text.length() + " characters; at most " + limits.characters() + " are read");
        } else if (Words.broken(text)) {
            problems.add(Code.SYNTAX, next(), "this text is not valid Unicode; half of a surrogate pair is missing");
        }
        add(text);
    }

    void scalar(@Nullable Object value) {
        add(value);
    }

    private void start(Object value) {
        var place = next();
        add(value);
        open.push(new Open(place, value));
        if (open.size() > limits.depth()) {
            throw problems.giveUp(
                    Code.TOO_LARGE, place, "objects and lists are nested deeper than " + limits.depth() + " levels");
        }
    }

    private Place next() {
        var parent = open.peek();
        if (parent == null) {
            return Place.ROOT;
        }
        return parent.value instanceof List<?> list ? parent.place.index(list.size()) : parent.place.key(parent.key);
    }

    private void add(@Nullable Object value) {
        var parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (parent.value instanceof List<?>) {
            append(parent, value);
        } else if (!parent.repeated) {
            parent.object().put(parent.key, value);
        }
    }

    private void append(Open parent, @Nullable Object value) {
        var list = parent.list();
        if (list.size() == limits.longestList()) {
            throw problems.giveUp(
                    Code.TOO_LARGE, parent.place, "this list has more than " + limits.longestList() + " entries");
        }
        list.add(value);
    }

    /** An object or list whose end has not come yet. */
    private static final class Open {
        private final Place place;
        private final Object value;
        private String key = "";
        private boolean repeated;

        private Open(Place place, Object value) {
            this.place = place;
            this.value = value;
        }

        @SuppressWarnings("unchecked") // Tree.start made it
        private Map<String, @Nullable Object> object() {
            return (Map<String, @Nullable Object>) value;
        }

        @SuppressWarnings("unchecked") // Tree.start made it
        private List<@Nullable Object> list() {
            return (List<@Nullable Object>) value;
        }
    }
}
