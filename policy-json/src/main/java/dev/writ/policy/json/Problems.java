package dev.writ.policy.json;

import dev.writ.policy.request.Problem;
import dev.writ.policy.request.Problem.Code;
import java.util.ArrayList;
import java.util.List;

/** What was found wrong so far. A document that is wrong all over is given up after a while. */
final class Problems {
    private static final int ENOUGH = 100;

    private final List<Problem> found = new ArrayList<>();

    void add(Code code, Place at, String message) {
        add(new Problem(code, at.pointer(), message));
    }

    void add(Problem problem) {
        found.add(problem);
        if (found.size() == ENOUGH) {
            throw new GivenUp();
        }
    }

    /** Reports a problem after which reading on makes no sense. */
    GivenUp giveUp(Code code, Place at, String message) {
        found.add(new Problem(code, at.pointer(), message));
        return new GivenUp();
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    /** Ends the reading of one document; what is wrong stands in the problems. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("the document is refused", null, false, false);
        }
    }
}
