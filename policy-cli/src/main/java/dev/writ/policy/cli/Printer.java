package dev.writ.policy.cli;

import dev.writ.policy.json.JsonWriter;
import java.io.PrintStream;

/** Prints answers in the order in which they come, each as soon as it is there. Not safe to share between threads. */
final class Printer {
    static final String RULE = "-".repeat(100) + "\n";

    private final Form form;
    private final PrintStream out;
    private boolean first = true;
    private boolean allDecided = true;

    Printer(Form form, PrintStream out) {
        this.form = form;
        this.out = out;
    }

    /**
     * Prints one answer.
     *
     * @param onOneLine whether JSON keeps to a line, as in JSON Lines
     */
    void print(Answer answer, boolean onOneLine) {
        switch (form) {
            case JSON -> out.print(answer.json(onOneLine ? JsonWriter.compact() : JsonWriter.indented()) + "\n");
            case TEXT -> out.print(between(RULE) + answer.text());
            case MARKDOWN -> out.print(between("\n---\n\n") + answer.markdown());
        }
        first = false;
        allDecided &= answer.decided();
        out.flush();
    }

    /** Whether every answer so far was a decision. */
    boolean allDecided() {
        return allDecided;
    }

    private String between(String separator) {
        return first ? "" : separator;
    }
}
