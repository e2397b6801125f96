package dev.writ.policy.rulebook.print;

import java.util.regex.Pattern;

/** Shows characters that a reader would not see, so that no text says something else than it seems to. */
final class Seen {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String REPLACEMENT = "\uFFFD";

    private Seen() {}

    /** Text that runs on: line ends and tabs become single spaces. */
    static String running(String text) {
        return SPACE.matcher(verbatim(text)).replaceAll(" ");
    }

    /** Text whose line ends and spaces count. */
    static String verbatim(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n")).replaceAll(REPLACEMENT);
    }
}
