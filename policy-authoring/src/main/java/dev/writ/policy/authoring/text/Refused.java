package dev.writ.policy.authoring.text;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.Problem;
import dev.writ.policy.authoring.ProblemCode;

/** Ends the reading of something that cannot be understood any further; {@link Problems#attempt} catches it. */
public final class Refused extends RuntimeException {
    private final transient Problem problem;

    public Refused(ProblemCode code, Place place, String message) {
        super(message, null, false, false);
        this.problem = new Problem(code, place, message);
    }

    public Problem problem() {
        return problem;
    }
}
