package dev.writ.policy.explain;

import dev.writ.policy.decision.Requires;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules ask for. */
final class RequirementWords {
    private static final int READABLE = 6;
    private static final int EXAMPLES = 3;

    private RequirementWords() {}

    static String of(List<Requires> requires, Marks marks) {
        return requires.stream()
                .map(each -> marks.with(anyOf(each), each.rule()))
                .collect(Collectors.joining("; and "));
    }

    /** Of a whole class of papers some examples are enough; the decision itself has the list. */
    static String anyOf(Requires requires) {
        var types = requires.anyOf().stream().map(InstrumentWords::of).toList();
        if (types.size() <= READABLE) {
            return Phrase.or(types);
        }
        return "any of " + types.size() + " kinds of paper, such as " + Phrase.or(types.subList(0, EXAMPLES));
    }
}
