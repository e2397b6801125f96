package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong, so that one run shows an author everything. Not safe for use by several threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    public void add(ProblemCode code, Place place, String message) {
        add(new Problem(code, place, message));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    /** What the step makes; nothing, and one more problem, if it gives up. */
    public <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (Refused refused) {
            found.add(refused.problem());
            return Optional.empty();
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Each once, in the order of the files. */
    public List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }
}
