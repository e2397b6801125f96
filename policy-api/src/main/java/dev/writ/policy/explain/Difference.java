package dev.writ.policy.explain;

import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.Due;
import dev.writ.policy.decision.Outcome;
import dev.writ.policy.decision.Preservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in words what is different between two answers to one request, a clause for each difference. The same answers
 * always give the same clauses, in the same order, and no clause names an account. Safe to call from any thread.
 */
public final class Difference {

    private Difference() {}

    /**
     * What the later answer says that the earlier one did not. Days that are counted from the moment of decision, such as
     * the last one to object where nobody was told yet, differ between any two moments and make no difference.
     */
    public static List<String> between(Decision before, Decision after) {
        var said = new ArrayList<String>();
        if (before.outcome() != after.outcome()) {
            said.add("the answer becomes " + name(after.outcome()) + " (until then " + name(before.outcome()) + ")");
        }
        said.addAll(CellDifference.between(before.items(), after.items()));
        said.addAll(NoticeDifference.between(before, after));
        preservation(before.preservation(), after.preservation()).ifPresent(said::add);
        due(before.due(), after.due()).ifPresent(said::add);
        for (var list : Listed.values()) {
            said.addAll(list.between(before, after));
        }
        return List.copyOf(said);
    }

    private static String name(Outcome outcome) {
        return outcome == Outcome.DISCLOSE_PARTIAL
                ? "DISCLOSE IN PART"
                : outcome.name().replace('_', ' ');
    }

    private static Optional<String> preservation(Optional<Preservation> before, Optional<Preservation> after) {
        if (before.map(PreservationSection::term).equals(after.map(PreservationSection::term))) {
            return Optional.empty();
        }
        return Optional.of(after.map(kept -> Phrase.begin(PreservationSection.term(kept)))
                .orElse("the data need not be kept any longer"));
    }

    private static Optional<String> due(Optional<Due> before, Optional<Due> after) {
        if (before.map(DueSection::answer).equals(after.map(DueSection::answer))) {
            return Optional.empty();
        }
        return Optional.of(after.map(term -> Phrase.begin(DueSection.answer(term)))
                .orElse("no term for the answer runs any longer"));
    }
}
