package dev.writ.policy.request;

import org.jspecify.annotations.Nullable;

/** What a part means that nobody gave: a builder leaves it null, the record turns it into its default. */
final class Absent {
    private Absent() {}

    static <T> T or(@Nullable T given, T absent) {
        return given == null ? absent : given;
    }
}
