package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.Requires;
import java.util.List;
import java.util.Optional;

/**
 * Days of one item and one account that get the same answer.
 *
 * @param bare whether nothing is wrong with these days but that no instrument, or no law, covers them
 */
record Stretch(Span span, Verdict verdict, boolean bare, List<List<String>> cures) {

    static Stretch of(Verdict judged, Verdict concluded, List<List<String>> cures) {
        return new Stretch(judged.part().span(), concluded, isBare(judged), cures);
    }

    /** This and the next as one, if they adjoin and get the same answer. */
    Optional<Stretch> with(Stretch next) {
        var same = span.adjoins(next.span)
                && verdict.at(next.verdict.part()).equals(next.verdict)
                && bare == next.bare
                && cures.equals(next.cures);
        return same ? Optional.of(new Stretch(span.through(next.span), verdict, bare, cures)) : Optional.empty();
    }

    /** With the days of {@code rest}, which are called {@code what}, cut off. */
    Stretch without(Stretch rest, String what) {
        var narrowed = new Narrowed(what, NarrowingCode.OUT_OF_PERIOD, rest.obstacle());
        return new Stretch(span, verdict.without(narrowed), bare, cures);
    }

    private String obstacle() {
        return verdict.narrowed().stream()
                .map(Narrowed::rule)
                .findFirst()
                .or(() -> verdict.requires().stream().map(Requires::rule).findFirst())
                .orElseThrow(() -> new IllegalStateException("days without process, and nothing that asks for it"));
    }

    private static boolean isBare(Verdict judged) {
        if (judged.outcome() == CellOutcome.WITHHOLD) {
            return !judged.narrowed().isEmpty()
                    && judged.narrowed().stream().allMatch(cut -> cut.code() == NarrowingCode.OUT_OF_PERIOD);
        }
        return judged.outcome() == CellOutcome.NEEDS_PROCESS
                && judged.faults().isEmpty()
                && judged.narrowed().isEmpty();
    }
}
