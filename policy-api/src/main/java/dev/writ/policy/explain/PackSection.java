package dev.writ.policy.explain;

import dev.writ.policy.decision.AppliedPack;
import dev.writ.policy.decision.Decision;
import dev.writ.policy.decision.PackTie;
import java.util.List;
import java.util.stream.Stream;

/** The rules that decided, in the version that did. */
final class PackSection {

    private PackSection() {}

    static Section of(Decision decision, Marks marks) {
        var under = decision.decidedUnder();
        var packs =
                under.packs().stream().map(pack -> "Pack " + pack.id() + ", " + why(pack) + ", content " + pack.hash());
        return Section.of(
                "Decided with",
                Stream.concat(packs, Stream.of("Engine " + under.engine()))
                        .map(Entry::of)
                        .toList());
    }

    private static String why(AppliedPack pack) {
        if (pack.because().equals(List.of(PackTie.INSTRUMENT))) {
            return "which says what a paper of its country is, and requires nothing";
        }
        return Phrase.and(pack.because().stream().map(PackSection::why).toList());
    }

    private static String why(PackTie tie) {
        return switch (tie) {
            case ALWAYS -> "which always applies";
            case REQUESTER -> "as the requester is there";
            case ENTITY -> "as the serving entity is there";
            case BOUND_BY -> "as that country binds the serving entity";
            case INSTRUMENT -> "as a paper is from there";
            case HOUSE -> "the house policy";
        };
    }
}
