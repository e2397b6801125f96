package dev.writ.policy.combine;

import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Narrowed;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What of a part falls out of the scope: what was asked, cut to what instruments cover and narrowings leave. */
final class Scope {

    static final Comparator<Narrowed> ORDER =
            Comparator.comparing(Narrowed::what).thenComparing(Narrowed::code).thenComparing(Narrowed::rule);

    private Scope() {}

    static List<Narrowed> narrowed(Hearing hearing, CellOutcome outcome) {
        return switch (outcome) {
            case DISCLOSE, PRESERVE, ERASE -> beside(hearing);
            case NEEDS_PROCESS, WITHHOLD, UNADDRESSED ->
                hearing.cuts().stream()
                        .map(stood -> narrowed(stood, whole(hearing, stood)))
                        .sorted(ORDER)
                        .toList();
            case REFER, HOLD, NOT_HELD -> List.of();
        };
    }

    /** Whether elements that are not there are left out, and no rule but the combiner's own says so. */
    static boolean leavesOutMissing(Hearing hearing, CellOutcome outcome) {
        return narrowed(hearing, outcome).stream()
                .anyMatch(narrowed -> narrowed.rule().equals(OwnRules.NOT_COLLECTED.id()));
    }

    static boolean isOfMissingElements(Stood stood) {
        return stood.finding() instanceof Narrowing narrowing && narrowing.code() == NarrowingCode.NOT_COLLECTED;
    }

    private static List<Narrowed> beside(Hearing hearing) {
        var narrowed = new ArrayList<>(hearing.process().left());
        var missing = hearing.all(Narrowing.class).stream()
                .filter(Scope::isOfMissingElements)
                .findFirst()
                .map(stood -> stood.rule().id())
                .orElse(OwnRules.NOT_COLLECTED.id());
        Element.missing(hearing.item())
                .forEach(name -> narrowed.add(new Narrowed(name, NarrowingCode.NOT_COLLECTED, missing)));
        hearing.all(Narrowing.class).stream()
                .filter(stood -> stood.on() instanceof Target.WholeRequest)
                .map(stood -> narrowed(stood, stood.rule().title()))
                .forEach(narrowed::add);
        narrowed.sort(ORDER);
        return List.copyOf(narrowed);
    }

    private static String whole(Hearing hearing, Stood stood) {
        return code(stood) == NarrowingCode.OUT_OF_PERIOD
                ? "period"
                : hearing.item().category().name();
    }

    private static Narrowed narrowed(Stood stood, String what) {
        return new Narrowed(what, code(stood), stood.rule().id());
    }

    private static NarrowingCode code(Stood stood) {
        return ((Narrowing) stood.finding()).code();
    }
}
