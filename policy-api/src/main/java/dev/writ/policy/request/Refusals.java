package dev.writ.policy.request;

import dev.writ.policy.request.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what makes a record unreadable, so that its author learns everything at once. */
final class Refusals {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final List<Problem> problems = new ArrayList<>();

    private Refusals() {}

    static Refusals of() {
        return new Refusals();
    }

    Refusals present(String pointer, @Nullable Object part) {
        if (part == null) {
            add(Code.MISSING, pointer, "`" + pointer.substring(1) + "` is missing; it is required");
        }
        return this;
    }

    Refusals id(String pointer, @Nullable String id) {
        if (id == null) {
            return present(pointer, null);
        }
        if (id.isBlank()) {
            add(Code.BAD_ID, pointer, "this id is empty; give it at least one visible character");
        } else if (UNSEEN.matcher(id).find()) {
            add(
                    Code.BAD_ID,
                    pointer,
                    "the id `" + visible(id) + "` contains control characters (shown as ?); remove them");
        }
        return this;
    }

    <T> Refusals not(String pointer, @Nullable T given, T refused, String why) {
        if (refused.equals(given)) {
            add(Code.UNKNOWN_CODE, pointer, "`" + refused + "` is not allowed here: " + why);
        }
        return this;
    }

    Refusals add(Code code, String pointer, String message) {
        problems.add(new Problem(code, pointer, message));
        return this;
    }

    /** The text with its control characters shown, so that a message cannot forge lines or hide its end. */
    static String visible(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }

    void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(problems);
        }
    }
}
