package dev.writ.policy.request;

import java.util.List;

/**
 * The request is refused as input and nothing was decided. Its problems are in the order of the request. Their
 * messages quote the request, so they are for the person who wrote it and not for a log.
 */
public final class InvalidRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /**
     * A refusal for these problems.
     *
     * @throws IllegalArgumentException when there are none
     */
    public InvalidRequestException(List<Problem> problems) {
        super(problems.isEmpty() ? "no problem given" : first(problems));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** What is wrong; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String first(List<Problem> problems) {
        var first = problems.get(0);
        var more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return (first.pointer().isEmpty() ? "" : first.pointer() + ": ") + first.message() + more;
    }
}
