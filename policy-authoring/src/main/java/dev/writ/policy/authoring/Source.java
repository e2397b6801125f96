package dev.writ.policy.authoring;

import dev.writ.policy.decision.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A provision or document that rules cite.
 *
 * @param work the title of the statute, collection or document that it stands in
 * @param review who opened it last, and when; absent if the file does not say both
 * @param from first day on which it was law; absent if that does not matter
 * @param until last day on which it was law; absent if it still is
 */
public record Source(
        Citation citation,
        String work,
        Optional<Review> review,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Place place) {

    /** That somebody opened it. */
    public record Review(String by, LocalDate on) {}

    /** The file's name and the provision's, with a slash between: {@code us-code-18/2703.c.2}. */
    public String id() {
        return citation.id();
    }
}
