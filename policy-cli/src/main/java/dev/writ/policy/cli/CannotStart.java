package dev.writ.policy.cli;

import java.util.List;

/** Ends the command before anything is decided. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    @SuppressWarnings("serial") // always an immutable list of texts
    private final List<String> lines;

    private CannotStart(int status, List<String> lines) {
        super(String.join("\n", lines));
        this.status = status;
        this.lines = List.copyOf(lines);
    }

    /** What was given on the command line makes no sense. */
    static CannotStart badInput(List<String> lines) {
        return new CannotStart(ExitStatus.REFUSED, lines);
    }

    /** What was given on the command line makes no sense. */
    static CannotStart badInput(String line) {
        return badInput(List.of(line));
    }

    /** Rules do not load. */
    static CannotStart brokenRules(List<String> lines) {
        return new CannotStart(ExitStatus.BROKEN, lines);
    }

    int status() {
        return status;
    }

    /** What to tell, each a line of its own. */
    List<String> lines() {
        return lines;
    }
}
