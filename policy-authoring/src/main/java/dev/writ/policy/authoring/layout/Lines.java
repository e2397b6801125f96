package dev.writ.policy.authoring.layout;

import java.util.ArrayList;
import java.util.List;

/** Lines that are being written. Not safe for use by several threads. */
final class Lines {
    /** No line is longer, unless a single word or comment is. */
    static final int WIDTH = 120;

    private final List<StringBuilder> lines = new ArrayList<>();

    /** Begins a line. */
    Lines begin(int indent) {
        lines.add(new StringBuilder(" ".repeat(indent)));
        return this;
    }

    /** An empty line, unless there is one already or nothing has been written yet. */
    void space() {
        if (!lines.isEmpty() && lines.get(lines.size() - 1).length() > 0) {
            lines.add(new StringBuilder());
        }
    }

    /** Writes on. */
    Lines add(String text) {
        lines.get(lines.size() - 1).append(text);
        return this;
    }

    /** How many characters the line has so far. */
    int column() {
        StringBuilder line = lines.get(lines.size() - 1);
        return line.length() - 1 - line.lastIndexOf("\n");
    }

    /** All of them, each with its end. */
    String text() {
        return String.join("\n", lines) + "\n";
    }
}
