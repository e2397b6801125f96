package dev.writ.policy.engine.fact;

import dev.writ.policy.request.Request;

/** What the requester wants done with the data. */
public enum Sought {
    DISCLOSURE,
    PRESERVATION,
    ERASURE;

    static Sought by(Request.Kind kind) {
        return switch (kind) {
            case LEGAL, EMERGENCY, SUBJECT_ACCESS, RESEARCH, INTERNAL -> DISCLOSURE;
            case PRESERVATION, PRESERVATION_EXTENSION -> PRESERVATION;
            case SUBJECT_ERASURE -> ERASURE;
        };
    }
}
