package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.Authored;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.engine.pack.Rule;
import java.time.LocalDate;

/** A rule, and its condition. */
record Premised(Authored authored, Premises premises) {
    static Premised of(Authored authored) {
        return new Premised(authored, Premises.of(authored.rule().when()));
    }

    /** Whether it is proved that the other one stands, of the same fact and on the same day, whenever this one does. */
    boolean standsOnlyWith(Premised other, Prover prover) {
        return within(authored.rule(), other.authored.rule()) && premises.imply(other.premises, prover);
    }

    private static boolean within(Rule inner, Rule outer) {
        return !inner.from().orElse(LocalDate.MIN).isBefore(outer.from().orElse(LocalDate.MIN))
                && !inner.until().orElse(LocalDate.MAX).isAfter(outer.until().orElse(LocalDate.MAX));
    }
}
