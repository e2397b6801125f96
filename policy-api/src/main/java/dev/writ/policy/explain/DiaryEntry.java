package dev.writ.policy.explain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A day, or a moment of it, on which a decision asks for something or changes. Immutable. Its text names no account.
 *
 * @param kind what sort of day
 * @param on the day, in the zone that counts
 * @param at the moment, where one counts
 * @param what is to be done or changes, in words that stand within a sentence
 * @param rule id of the rule that says so; absent for what changes by itself
 */
public record DiaryEntry(Kind kind, LocalDate on, Optional<OffsetDateTime> at, String what, Optional<String> rule) {

    public DiaryEntry {
        Objects.requireNonNull(kind, "an entry is of some kind");
        Objects.requireNonNull(on, "an entry has its day");
        Objects.requireNonNull(what, "an entry says what it is about");
    }

    /** Of a whole day. */
    static DiaryEntry on(Kind kind, LocalDate day, String what, Optional<String> rule) {
        return new DiaryEntry(kind, day, Optional.empty(), what, rule);
    }

    /** Of a moment. */
    static DiaryEntry at(Kind kind, OffsetDateTime moment, String what, Optional<String> rule) {
        return new DiaryEntry(kind, moment.toLocalDate(), Optional.of(moment), what, rule);
    }

    /** What sort of day it is, in the order in which entries of one moment stand. */
    public enum Kind {
        /** Receipt is to be confirmed. */
        ACKNOWLEDGE,
        /** The answer is due. */
        ANSWER,
        /** Something beside the answer is to be done. */
        TASK,
        /** The holder can object for the last time. */
        OBJECTION,
        /** Notice is to be given at the latest. */
        NOTICE,
        /** A silence without an end is to be looked at again. */
        REVIEW,
        /** The demand can be contested for the last time. */
        CHALLENGE,
        /** The answer changes by itself. */
        CHANGE
    }
}
