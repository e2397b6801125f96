package dev.writ.policy.combine;

import dev.writ.policy.decision.Question;
import java.util.List;
import java.util.Map;

/**
 * What only deciding again can tell.
 *
 * @param cures for a part (by index) that needs process: minimal lists of what to bring, each verified to help. An empty
 *     list says that nothing this requester could bring would help, and the part is withheld; a part that is not in the
 *     map was not looked at and stays as it is
 * @param questions unknown facts whose answer would change the decision
 * @param assumed pointers of unknown facts that were read by default
 */
public record Remedies(Map<Integer, List<List<String>>> cures, List<Question> questions, List<String> assumed) {
    public Remedies {
        cures = Map.copyOf(cures);
        questions = List.copyOf(questions);
        assumed = List.copyOf(assumed);
    }

    /** None looked for. */
    public static final Remedies NONE = new Remedies(Map.of(), List.of(), List.of());
}
