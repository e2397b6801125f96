package dev.writ.policy.explain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts words, dates and lists together. */
final class Phrase {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private Phrase() {}

    /** The text with a capital at its start. */
    static String start(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text without the capital at its start. */
    static String begin(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    static String and(List<String> words) {
        return list(words, "and");
    }

    static String or(List<String> words) {
        return list(words, "or");
    }

    static String moment(OffsetDateTime at) {
        return MOMENT.format(at);
    }

    /** The days from the one to the other; empty where neither is given. */
    static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        if (from.equals(to)) {
            return from.orElseThrow().toString();
        }
        return from.map(day -> to.isEmpty() ? "from " + day : day + " ").orElse("")
                + to.map(day -> (from.isEmpty() ? "until " : "to ") + day).orElse("");
    }

    /** The part of the request that something is about; empty means all, and says nothing. Counted from one. */
    static String items(List<Integer> items) {
        if (items.isEmpty()) {
            return "";
        }
        var numbers = items.stream().map(index -> String.valueOf(index + 1)).toList();
        return " (" + (items.size() == 1 ? "item " : "items ") + and(numbers) + " of the request)";
    }

    private static String list(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var head = words.subList(0, words.size() - 1);
        return String.join(", ", head) + " " + last + " " + words.get(words.size() - 1);
    }
}
