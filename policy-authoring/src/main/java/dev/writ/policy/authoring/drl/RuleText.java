package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written, before its words are looked up.
 *
 * @param name in quotes
 * @param source what {@code @Source} says
 */
record RuleText(Token name, Optional<Cell> source, List<PatternText> when, FindingText then) {
    RuleText {
        when = List.copyOf(when);
    }
}
