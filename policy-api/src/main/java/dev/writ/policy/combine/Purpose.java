package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.request.Request;

/** What is to be done with the data. */
enum Purpose {
    DISCLOSURE(CellOutcome.DISCLOSE),
    PRESERVATION(CellOutcome.PRESERVE),
    ERASURE(CellOutcome.ERASE);

    private final CellOutcome granted;

    Purpose(CellOutcome granted) {
        this.granted = granted;
    }

    static Purpose of(Request.Kind kind) {
        return switch (kind) {
            case LEGAL, EMERGENCY, SUBJECT_ACCESS, RESEARCH, INTERNAL -> DISCLOSURE;
            case PRESERVATION, PRESERVATION_EXTENSION -> PRESERVATION;
            case SUBJECT_ERASURE -> ERASURE;
        };
    }

    /** The outcome of a part that gets what was asked for. */
    CellOutcome granted() {
        return granted;
    }
}
