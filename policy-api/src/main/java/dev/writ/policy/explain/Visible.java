package dev.writ.policy.explain;

import java.util.regex.Pattern;

/** Shows characters that a reader would not see, so that text from a request cannot forge lines or drive a terminal. */
final class Visible {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Visible() {}

    static String of(String text) {
        return UNSEEN.matcher(text).replaceAll("?");
    }
}
