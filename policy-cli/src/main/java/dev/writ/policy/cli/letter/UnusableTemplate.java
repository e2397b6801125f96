package dev.writ.policy.cli.letter;

import java.util.List;

/** Something has to be changed in a template before a letter can be made of it. */
public final class UnusableTemplate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // always an immutable list of texts
    private final List<String> problems;

    UnusableTemplate(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** What, each a line of its own with its place. */
    public List<String> problems() {
        return problems;
    }
}
