package dev.writ.policy.authoring.check;

import dev.writ.policy.authoring.Authored;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Reading;
import dev.writ.policy.authoring.drl.PlacedPattern;
import dev.writ.policy.authoring.logic.Prover;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.engine.pack.Pattern;
import dev.writ.policy.engine.pack.Pattern.Quantifier;
import java.util.List;

/** That the patterns of a rule can be met together, and that each says something. */
public final class Standing {
    private final Prover prover;
    private final Problems problems;

    private Standing(Prover prover, Problems problems) {
        this.prover = prover;
        this.problems = problems;
    }

    public static void check(Reading reading, Prover prover, Problems problems) {
        var standing = new Standing(prover, problems);
        reading.authored().forEach(rule -> {
            standing.together(rule);
            rule.patterns().forEach(pattern -> standing.alone(pattern, rule));
        });
    }

    private void together(Authored rule) {
        List<PlacedPattern> patterns = rule.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            PlacedPattern last = patterns.get(i);
            if (Premises.of(List.of(last.pattern())).never(prover)) {
                return;
            }
            if (i > 0 && premises(patterns.subList(0, i + 1)).never(prover)) {
                problems.add(
                        ProblemCode.NEVER_HOLDS,
                        last.place(),
                        "no case meets this pattern together with those before it; change one of them, or write two"
                                + " rules if either is enough");
                return;
            }
        }
    }

    /** Of what a case always has one, that there is one says nothing, and that there is none is wrong. */
    private void alone(PlacedPattern placed, Authored rule) {
        Pattern pattern = placed.pattern();
        if (pattern.fact().several() || !placed.conditions().isEmpty()) {
            return;
        }
        String kind = "`" + pattern.fact().ruleName() + "`";
        if (pattern.quantifier() == Quantifier.NOT) {
            problems.add(
                    ProblemCode.NEVER_HOLDS,
                    placed.place(),
                    "a case always has one " + kind + ", so `not` one without conditions never holds; add a condition,"
                            + " or remove the pattern");
        } else if (pattern.variable().isEmpty() && rule.whole()) {
            problems.add(
                    ProblemCode.ALWAYS_HOLDS,
                    placed.place(),
                    "a case always has one " + kind + "; add a condition, or remove the pattern");
        }
    }

    private static Premises premises(List<PlacedPattern> patterns) {
        return Premises.of(patterns.stream().map(PlacedPattern::pattern).toList());
    }
}
