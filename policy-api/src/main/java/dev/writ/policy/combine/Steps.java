package dev.writ.policy.combine;

import dev.writ.policy.Tri;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Stood;

/** The order in which what is said about a part counts: the first step that applies decides. */
record Steps(Hearing hearing, boolean found, boolean keepable) {

    CellOutcome outcome() {
        if (!hearing.conflict().isEmpty()) {
            return CellOutcome.HOLD;
        }
        if (isProhibited()) {
            return CellOutcome.WITHHOLD;
        }
        if (hearing.all(Bar.class).stream().anyMatch(Steps::hasRoute)) {
            return CellOutcome.REFER;
        }
        if (!hearing.holds().isEmpty()) {
            return CellOutcome.HOLD;
        }
        if (!hearing.all(Bar.class).isEmpty() || !hearing.all(Defect.class).isEmpty()) {
            return CellOutcome.NEEDS_PROCESS;
        }
        if (!isAddressed()) {
            return CellOutcome.UNADDRESSED;
        }
        if (!isMet()) {
            return CellOutcome.NEEDS_PROCESS;
        }
        if (!hearing.cuts().isEmpty()) {
            return CellOutcome.WITHHOLD;
        }
        return isThere() ? purpose().granted() : CellOutcome.NOT_HELD;
    }

    private boolean isProhibited() {
        return !hearing.all(Prohibition.class).isEmpty()
                || hearing.all(Bar.class).stream()
                        .anyMatch(stood -> !((Bar) stood.finding()).curable() && !hasRoute(stood));
    }

    /** Data is kept on the word of a rule that says for how long; everything else needs a rule that asks or lifts. */
    private boolean isAddressed() {
        return purpose() == Purpose.PRESERVATION ? keepable : hearing.process().addressed();
    }

    private boolean isMet() {
        return hearing.process().met() || (purpose() == Purpose.PRESERVATION && !hearing.asked());
    }

    private boolean isThere() {
        return found && hearing.item().held() != Tri.NO && !Element.nothingHeld(hearing.item());
    }

    private Purpose purpose() {
        return Purpose.of(hearing.kind());
    }

    private static boolean hasRoute(Stood stood) {
        return ((Bar) stood.finding()).route().isPresent();
    }
}
