package dev.writ.policy.combine;

import dev.writ.policy.finding.Stood;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Requests and rules that chance makes, and what is judged of them. */
final class ManyCases {
    private static final int CASES = 250;

    /** What has to hold for a request under some rules. */
    interface Property {
        void holds(Chance chance, Request request, List<ChanceRule> rules);
    }

    private ManyCases() {}

    static void each(long seed, Property property) {
        var chance = new Chance(seed);
        for (int number = 0; number < CASES; number++) {
            property.holds(chance, chance.request(), chance.rules());
        }
    }

    static Judgment judge(Request request, List<ChanceRule> rules, Stood... more) {
        var docket = Asked.docket(request);
        var stood = new ArrayList<>(ChanceRule.stood(docket, rules));
        stood.addAll(List.of(more));
        return Combiner.judge(docket, stood);
    }

    /** The verdicts about parts that lie in this one. */
    static List<Verdict> within(Judgment judgment, Part part) {
        return verdicts(
                judgment, other -> isSameRow(other, part) && other.span().within(part.span()));
    }

    /** The verdicts about parts in which this one lies. */
    static List<Verdict> around(Judgment judgment, Part part) {
        return verdicts(judgment, other -> isSameRow(other, part) && part.span().within(other.span()));
    }

    private static List<Verdict> verdicts(Judgment judgment, Predicate<Part> chosen) {
        return judgment.verdicts().stream()
                .filter(verdict -> chosen.test(verdict.part()))
                .toList();
    }

    private static boolean isSameRow(Part one, Part other) {
        return one.item() == other.item() && one.account().equals(other.account());
    }
}
