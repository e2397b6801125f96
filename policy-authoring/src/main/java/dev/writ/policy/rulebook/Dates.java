package dev.writ.policy.rulebook;

import dev.writ.policy.engine.pack.Rule;
import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Notice;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.document.Piece.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days, in words. There is no clock: a day is in the packs, or was given with the order for the book. */
final class Dates {

    private Dates() {}

    /** Which day's law the book shows. */
    static Block notice(List<Chapter> chapters) {
        return new Notice(chapters.stream()
                .flatMap(chapter -> chapter.asOf().stream())
                .findFirst()
                .map(day -> Line.of("Tables and guidelines show the rules that are in force on " + day
                        + ". Other rules are explained too, and marked."))
                .orElse(Line.of("No day was chosen for this book: tables and guidelines show every rule, whatever its"
                        + " dates. The dates stand at the rules.")));
    }

    static String reviewed(Chapter chapter) {
        String by = chapter.manifest().reviewedBy();
        return chapter.manifest()
                .reviewedUntil()
                .map(day -> by + ", until " + day + lapsed(chapter, day))
                .orElse(by);
    }

    private static String lapsed(Chapter chapter, LocalDate until) {
        return chapter.asOf().filter(until::isBefore).map(day -> " (lapsed)").orElse("");
    }

    /** When a rule is in force, and whether it is on the day of the book. */
    static Line inForce(Chapter chapter, Rule rule) {
        Line days = Line.of(days(rule.from(), rule.until()));
        return chapter.counts(rule)
                ? days
                : days.and(" ").and(Line.mark("not in force on the day of this book", Tone.CARE));
    }

    static String days(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() && until.isEmpty()) {
            return "no dates are given";
        }
        return from.map(day -> "from " + day).orElse("")
                + (from.isPresent() && until.isPresent() ? " " : "")
                + until.map(day -> "until " + day).orElse("");
    }
}
