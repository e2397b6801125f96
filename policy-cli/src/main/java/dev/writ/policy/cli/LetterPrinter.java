package dev.writ.policy.cli;

import java.util.List;

/**
 * Prints letters. Why none is due is not said: the reason may be what the letter must not tell. Not safe to share between
 * threads.
 */
final class LetterPrinter {
    private static final String NONE = "No letter is due.\n";

    private final Streams streams;
    private final Printer undecided;
    private boolean first = true;

    LetterPrinter(Streams streams) {
        this.streams = streams;
        undecided = new Printer(Form.TEXT, streams.err());
    }

    /** The letters about one request. */
    boolean print(List<String> letters) {
        for (var letter : letters.isEmpty() ? List.of(NONE) : letters) {
            streams.out().print((first ? "" : Printer.RULE) + letter);
            first = false;
        }
        streams.out().flush();
        return true;
    }

    /** Why there are none about a request, beside the letters. */
    boolean undecided(Answer answer) {
        undecided.print(answer, false);
        return false;
    }

    /** Whether every request so far was decided. */
    boolean allDecided() {
        return undecided.allDecided();
    }
}
