package dev.writ.policy.explain;

import dev.writ.policy.Category;
import dev.writ.policy.InstrumentType;
import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.ChallengeGround;
import dev.writ.policy.decision.CountingClass;
import dev.writ.policy.decision.DefectCode;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.LimitCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.decision.RedactionCode;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.decision.TaskAddressee;
import dev.writ.policy.decision.TaskCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What explanations call the codes of a decision, for others who put rules or decisions into words. */
public final class CodeNames {

    private static final List<Named<?>> NAMED = List.of(
            new Named<>(Category.class, CategoryWords::of),
            new Named<>(InstrumentType.class, InstrumentWords::of),
            new Named<>(BarCode.class, BarWords::of),
            new Named<>(DefectCode.class, DefectWords::of),
            new Named<>(FlagCode.class, FlagWords::of),
            new Named<>(TaskCode.class, TaskWords::of),
            new Named<>(TaskAddressee.class, TaskWords::of),
            new Named<>(ApprovalRole.class, Words::of),
            new Named<>(ChallengeGround.class, Words::of),
            new Named<>(CountingClass.class, Words::of),
            new Named<>(LimitCode.class, Words::of),
            new Named<>(NarrowingCode.class, Words::of),
            new Named<>(RedactionCode.class, Words::of),
            new Named<>(RouteKind.class, Words::of));

    private CodeNames() {}

    /** The code in words, as they stand within a sentence; empty if explanations never name codes of its kind. */
    public static Optional<String> of(Enum<?> code) {
        return NAMED.stream().flatMap(named -> named.of(code).stream()).findFirst();
    }

    private record Named<E extends Enum<E>>(Class<E> kind, Function<E, String> words) {
        Optional<String> of(Enum<?> code) {
            return kind.isInstance(code) ? Optional.of(words.apply(kind.cast(code))) : Optional.empty();
        }
    }
}
