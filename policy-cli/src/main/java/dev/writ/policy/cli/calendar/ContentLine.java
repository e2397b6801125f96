package dev.writ.policy.cli.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A line of a calendar: a name, and a value of which no character can be taken for anything else. */
final class ContentLine {
    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\;,]");

    private ContentLine() {}

    /** With a value that is written as it is: a keyword, a number or a date. */
    static String plain(String name, String value) {
        return folded(name + ":" + value);
    }

    /** With words as the value. */
    static String text(String name, String words) {
        var seen = UNSEEN.matcher(words).replaceAll("?");
        return plain(name, SPECIAL.matcher(seen).replaceAll("\\\\$0"));
    }

    /** No line is longer than 75 octets; one that is goes on in the next, which begins with a space. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.append(END).toString();
    }
}
