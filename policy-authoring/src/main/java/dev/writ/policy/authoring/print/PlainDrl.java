package dev.writ.policy.authoring.print;

import dev.writ.policy.engine.pack.Rule;
import java.util.List;

/** Prints what was understood of a rule in the language of rule files, whether it was a rule there or a row of a table. */
public final class PlainDrl {

    private PlainDrl() {}

    /** The patterns of its condition, one an element. */
    public static List<String> when(Rule rule) {
        return rule.when().stream()
                .map(pattern -> CanonicalDrl.pattern(rule, pattern, Spelling.SHORT))
                .toList();
    }
}
