package dev.writ.policy.request;

import java.io.Serializable;
import java.util.Objects;

/**
 * One reason why a request is refused as input.
 *
 * @param code what kind of problem
 * @param pointer JSON pointer (RFC 6901) of the place; {@code ""} is the whole request
 * @param message what is wrong and what would be right, for the person who wrote the request; quotes the request
 */
public record Problem(Code code, String pointer, String message) implements Serializable {

    public Problem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(pointer);
        Objects.requireNonNull(message);
    }

    /** The same problem seen from the object that holds the faulty one at {@code parent}. */
    public Problem under(String parent) {
        return new Problem(code, parent + pointer, message);
    }

    /** The kinds of problems that make a request unreadable; what is well-formed but senseless is decided instead. */
    public enum Code {
        /** Not JSON or YAML at all, or a kind of YAML that is not read (tags, anchors). */
        SYNTAX,
        /** A key that this object does not have. */
        UNKNOWN_KEY,
        /** The same key twice in one object. */
        DUPLICATE_KEY,
        /** A code that is not in the list. */
        UNKNOWN_CODE,
        /** A required part is not there. */
        MISSING,
        /** A string where a number belongs, and the like. */
        WRONG_TYPE,
        /** A date, instant or zone that does not exist or has no offset. */
        BAD_DATE,
        /** A country or subdivision that is not assigned. */
        UNKNOWN_COUNTRY,
        /** An id with control characters, or empty. */
        BAD_ID,
        /** The same id twice. */
        DUPLICATE_ID,
        /** An account or instrument that is not in the request. */
        UNKNOWN_REFERENCE,
        /** More than the limits allow. */
        TOO_LARGE
    }
}
