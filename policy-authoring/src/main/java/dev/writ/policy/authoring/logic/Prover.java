package dev.writ.policy.authoring.logic;

import dev.writ.policy.authoring.logic.Formula.All;
import dev.writ.policy.authoring.logic.Formula.Holds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves that conditions cannot hold, by trying every value that makes a difference. What it proves is so; what takes
 * too many steps, each one test of one value, it leaves unproved. Not safe for use by several threads.
 */
public final class Prover {
    private static final int MOST_STEPS = 100_000;
    private static final int MOST_STEPS_IN_ALL = 5_000_000;

    private int left = MOST_STEPS_IN_ALL;
    private int question;
    private boolean gaveUp;

    /** Whether it is proved that nothing meets the condition. */
    public boolean never(Formula formula) {
        int granted = Math.min(left, MOST_STEPS);
        question = granted;
        question -= (int) formula.tests().count();
        boolean never = !satisfiable(formula);
        gaveUp |= question <= 0;
        left -= granted - question;
        return never;
    }

    /** Whether it is proved that everything meets the condition. */
    public boolean always(Formula formula) {
        return never(formula.negated());
    }

    /** Whether it is proved that whatever meets the first condition meets the second. */
    public boolean implies(Formula first, Formula second) {
        return !exhausted() && never(first.and(second.negated()));
    }

    /** Whether the steps have run out, so that nothing more will be proved. */
    public boolean exhausted() {
        return left <= 0;
    }

    /** Whether some question since this was last asked was left open. */
    public boolean gaveUp() {
        boolean gaveUp = this.gaveUp;
        this.gaveUp = false;
        return gaveUp;
    }

    /** Also where the steps run out. */
    private boolean satisfiable(Formula formula) {
        if (question <= 0 || formula.equals(Formula.always())) {
            return true;
        }
        if (formula.equals(Formula.never())) {
            return false;
        }
        Aspect aspect = mostPressing(formula);
        return worthTrying(formula, aspect).stream().anyMatch(value -> satisfiable(formula.given(aspect, value)));
    }

    /** One that must pass a test in any case or, if there is none, the one that is tested most often. */
    private static Aspect mostPressing(Formula formula) {
        if (formula instanceof Holds holds) {
            return holds.aspect();
        }
        if (formula instanceof All all) {
            for (Formula part : all.of()) {
                if (part instanceof Holds holds) {
                    return holds.aspect();
                }
            }
        }
        Map<Aspect, Long> tested = formula.tests()
                .collect(Collectors.groupingBy(Holds::aspect, LinkedHashMap::new, Collectors.counting()));
        return tested.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** Values of which none passes only tests that another one passes too: passing more tests never hurts. */
    private List<String> worthTrying(Formula formula, Aspect aspect) {
        List<Holds> tests =
                formula.tests().filter(test -> test.aspect().equals(aspect)).toList();
        Set<String> named =
                tests.stream().flatMap(test -> test.named().stream()).collect(Collectors.toSet());
        Set<String> values = aspect.examples(named);
        Map<BitSet, String> byPassed = new LinkedHashMap<>();
        values.forEach(value -> byPassed.putIfAbsent(passed(value, tests), value));
        question -= values.size() * tests.size() + byPassed.size() * byPassed.size();
        List<String> worth = new ArrayList<>();
        byPassed.forEach((passed, value) -> {
            if (byPassed.keySet().stream().noneMatch(other -> !other.equals(passed) && includes(other, passed))) {
                worth.add(value);
            }
        });
        return worth;
    }

    private static BitSet passed(String value, List<Holds> tests) {
        BitSet passed = new BitSet();
        for (int i = 0; i < tests.size(); i++) {
            passed.set(i, tests.get(i).test().test(value));
        }
        return passed;
    }

    private static boolean includes(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }
}
