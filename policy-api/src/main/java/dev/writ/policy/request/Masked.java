package dev.writ.policy.request;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Text of a record for logs, in which personal data are stars: a log outlives the request it speaks of. */
final class Masked {
    private Masked() {}

    static String text(Record masked, String... hidden) {
        var stars = Set.of(hidden);
        return Arrays.stream(masked.getClass().getRecordComponents())
                .map(part -> part.getName() + "=" + (stars.contains(part.getName()) ? "***" : value(part, masked)))
                .collect(Collectors.joining(", ", masked.getClass().getSimpleName() + "[", "]"));
    }

    private static Object value(RecordComponent part, Record owner) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of this package does not show its part " + part.getName(), e);
        }
    }
}
