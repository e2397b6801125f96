package dev.writ.policy.rulebook.words;

import dev.writ.policy.Strength;
import dev.writ.policy.finding.Finding.Requirement;
import java.util.List;

/** Which papers suffice, in words. */
public final class PaperWords {

    private PaperWords() {}

    /** The papers by name, or the least strength. */
    public static String of(Requirement requirement) {
        return requirement.atLeast().map(PaperWords::orStronger).orElseGet(() -> Lists.or(names(requirement)));
    }

    /** Each paper by name, in the order of the vocabulary; with a least strength, that alone. */
    public static List<String> each(Requirement requirement) {
        return requirement.atLeast().isPresent() ? List.of(of(requirement)) : names(requirement);
    }

    private static String orStronger(Strength strength) {
        var words = CodeWords.of(strength);
        return strength == Strength.JUDICIAL_PROBABLE_CAUSE ? words : words + ", or a stronger paper";
    }

    private static List<String> names(Requirement requirement) {
        return requirement.anyOf().stream().sorted().map(CodeWords::of).toList();
    }
}
