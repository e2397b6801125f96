package dev.writ.policy.authoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an author says about a rule or a row.
 *
 * @param title one line, without a final stop; empty text where something is wrong with it that has been told
 * @param reason why there is such a rule
 * @param because what it rests on instead of a source, or beside one
 * @param cure what the requester can do about the fault that the rule finds
 */
public record RuleNote(
        Optional<String> title,
        Optional<String> reason,
        Optional<String> because,
        Optional<String> cure,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Place place) {

    /** Of a rule that its author has said nothing about; its empty title keeps that from being told twice. */
    static RuleNote missing(Place place) {
        return new RuleNote(
                Optional.of(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place);
    }

    /** Of a rule about which nothing is known because the file beside it cannot be read, which has been told. */
    static RuleNote unread(Place place) {
        RuleNote missing = missing(place);
        return new RuleNote(
                missing.title, missing.reason, Optional.of(""), missing.cure, missing.from, missing.until, place);
    }

    /** Whether the file beside the rule cannot be read. */
    boolean isUnread() {
        return because.equals(Optional.of(""));
    }

    /** Whether its author has said nothing at all. */
    public boolean isMissing() {
        return title.equals(Optional.of(""));
    }
}
