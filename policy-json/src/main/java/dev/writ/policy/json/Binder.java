package dev.writ.policy.json;

import dev.writ.policy.json.Shape.Code;
import dev.writ.policy.json.Shape.Listing;
import dev.writ.policy.json.Shape.Parts;
import dev.writ.policy.json.Shape.Scalar;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.InvalidRequestException;
import dev.writ.policy.request.Problem;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree into records of the model. What is wrong is noted and left out, so that the rest is still checked; the
 * result counts only if no problem was noted.
 */
final class Binder {
    private final Limits limits;
    private final Problems problems;
    private final Scalars scalars;
    private final Map<Bound, Integer> counted = new HashMap<>();

    Binder(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    @Nullable
    Object read(Shape shape, @Nullable Object tree, Place at) {
        if (shape instanceof Parts parts) {
            return parts(parts, tree, at);
        }
        if (shape instanceof Listing listing) {
            return list(listing, tree, at);
        }
        return shape instanceof Code code ? code(code, tree, at) : scalars.read((Scalar) shape, tree, at);
    }

    private @Nullable Object parts(Parts shape, @Nullable Object tree, Place at) {
        if (shape.bare() && tree instanceof String text) {
            return Identifier.parse(text);
        }
        if (!(tree instanceof Map<?, ?> object)) {
            return scalars.wrongType(tree, at, shape.bare() ? "a text or an object" : "an object");
        }
        var given = new HashMap<String, Optional<Object>>();
        var meant = new HashSet<String>();
        for (var entry : object.entrySet()) {
            var key = String.valueOf(entry.getKey());
            var part = shape.byName().get(key);
            if (part == null) {
                meant.addAll(
                        unknownKey(shape, key, object.keySet(), at).stream().toList());
            } else {
                given.put(key, Optional.ofNullable(read(part.shape(), entry.getValue(), at.key(key))));
            }
        }
        return build(shape, given, meant, at);
    }

    private Optional<String> unknownKey(Parts shape, String key, Set<?> given, Place at) {
        var free = shape.byName().keySet().stream()
                .filter(name -> !given.contains(name))
                .toList();
        var nearest = Words.nearest(key, free);
        problems.add(
                Problem.Code.UNKNOWN_KEY,
                at.key(key),
                "unknown key " + Words.quoted(key)
                        + Words.meant(nearest, shape.byName().keySet()));
        return nearest;
    }

    private @Nullable Object build(Parts shape, Map<String, Optional<Object>> given, Set<String> meant, Place at) {
        var arguments = new ArrayList<Object>();
        for (var part : shape.parts()) {
            var value = given.getOrDefault(part.name(), Optional.empty());
            if (part.required() && !given.containsKey(part.name()) && !meant.contains(part.name())) {
                problems.add(
                        Problem.Code.MISSING, at.key(part.name()), "`" + part.name() + "` is missing; it is required");
            }
            if (part.wrapped()) {
                arguments.add(value);
            } else {
                value.or(part::absent).ifPresent(arguments::add);
            }
        }
        return arguments.size() == shape.parts().size() ? construct(shape, arguments, at) : null;
    }

    private @Nullable Object construct(Parts shape, List<Object> arguments, Place at) {
        try {
            return shape.constructor().newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidRequestException refused) {
                refused.problems().forEach(problem -> problems.add(problem.under(at.pointer())));
                return null;
            }
            throw new IllegalStateException("the model refused " + shape.name() + " without saying why", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model hides " + shape.name(), e);
        }
    }

    private @Nullable Object list(Listing shape, @Nullable Object tree, Place at) {
        if (!(tree instanceof List<?> entries)) {
            return scalars.wrongType(tree, at, "a list");
        }
        if (tooMany(shape.bound(), entries.size(), at)) {
            return null;
        }
        var values = new ArrayList<Object>();
        for (var i = 0; i < entries.size(); i++) {
            var value = read(shape.of(), entries.get(i), at.index(i));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private boolean tooMany(Bound bound, int size, Place at) {
        var total = bound == Bound.IDENTIFIERS ? counted.merge(bound, size, Integer::sum) : size;
        var most = limits.of(bound);
        if (total > most) {
            problems.add(
                    Problem.Code.TOO_LARGE,
                    at,
                    "there are " + total + " " + bound.counted() + "; at most " + most + " are read");
        }
        return total > most;
    }

    private @Nullable Object code(Code shape, @Nullable Object tree, Place at) {
        var allowed = shape.codes().keySet();
        if (!(tree instanceof String text)) {
            return scalars.wrongType(tree, at, "one of `" + String.join("`, `", allowed) + "`");
        }
        var code = shape.codes().get(text);
        if (code != null) {
            return code;
        }
        problems.add(
                Problem.Code.UNKNOWN_CODE,
                at,
                "unknown code " + Words.quoted(text) + Words.meant(Words.nearest(text, allowed), allowed));
        return null;
    }
}
