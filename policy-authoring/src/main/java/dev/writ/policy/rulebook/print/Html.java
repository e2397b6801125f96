package dev.writ.policy.rulebook.print;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML as well, so that a missing end cannot go unseen. Text and the values of attributes
 * are escaped here and nowhere else; names of elements and attributes are the caller's own. For use by one thread.
 */
final class Html {
    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes what was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Text that runs on. */
    Html text(String text) {
        out.append(escaped(Seen.running(text)));
        return this;
    }

    /** Text whose line ends count. */
    Html verbatim(String text) {
        out.append(escaped(Seen.verbatim(text)));
        return this;
    }

    /** A line end in the file, where it means nothing. */
    Html line() {
        out.append('\n');
        return this;
    }

    /**
     * The whole text.
     *
     * @throws IllegalStateException if an element is still open
     */
    String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("`" + open.peek() + "` is still open");
        }
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(Seen.running(attributes[i + 1]))).append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
