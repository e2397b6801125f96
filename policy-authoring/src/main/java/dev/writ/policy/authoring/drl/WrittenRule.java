package dev.writ.policy.authoring.drl;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Problems;
import java.util.Optional;

/** A rule of a rule file, whose structure is understood and whose words are yet to be looked up. */
public final class WrittenRule {
    private final RuleText text;

    WrittenRule(RuleText text) {
        this.text = text;
    }

    public String id() {
        return text.name().text();
    }

    /** Where its name stands. */
    public Place place() {
        return text.name().place();
    }

    /** The ids of the sources that it cites. */
    public Optional<Cell> source() {
        return text.source();
    }

    /**
     * Looks its words up.
     *
     * @param curable whether the author says what the requester can do about it
     */
    public Optional<Meaning> meaning(boolean curable, Problems problems) {
        Conditions conditions = PatternReader.read(text.when(), problems);
        return problems.attempt(() -> new FindingReader(conditions, curable).read(text.then()))
                .map(said -> new Meaning(conditions.when(), said.about(), said.finding()));
    }
}
