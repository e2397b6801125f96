package dev.writ.policy.combine;

import dev.writ.policy.decision.ApprovalRole;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.FlagCode;
import dev.writ.policy.decision.NarrowingCode;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Approval;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stood, as it is in effect: bars and flags on the parts of which they speak, and what the combiner found itself:
 * packs in conflict, bars that yielded, parts of which no rule speaks.
 */
final class Spoken {

    private static final Target REQUEST = new Target.WholeRequest();
    private static final Finding COUNSEL = new Approval(ApprovalRole.LEGAL_COUNSEL, 1);

    private final List<Answer> answers;
    private final Map<Stood, SortedSet<Integer>> effects;

    private Spoken(List<Answer> answers) {
        this.answers = answers;
        effects = parts(Answer::spoken);
    }

    static List<Stood> of(Docket docket, List<Stood> all, List<Answer> answers) {
        var spoken = new Spoken(answers);
        var said = answers.isEmpty() ? all.stream() : all.stream().flatMap(spoken::inEffect);
        return Union.of(docket, Stream.concat(said, spoken.own().stream()).toList());
    }

    /** A paper's bar or flag that speaks of no part stays visible as what was said of the paper. */
    private Stream<Stood> inEffect(Stood stood) {
        if (!(stood.finding() instanceof Bar || stood.finding() instanceof Flag) || !Deciding.is(stood.finding())) {
            return Stream.of(stood);
        }
        var parts = effects.get(stood);
        if (parts != null) {
            return Stream.of(new Stood(stood.rule(), on(parts), stood.finding()));
        }
        return stood.on() instanceof Target.OfInstruments ? Stream.of(stood) : Stream.empty();
    }

    private List<Stood> own() {
        var own = new ArrayList<Stood>();
        counsel(Answer::conflict, FlagCode.REGIMES_CONFLICT, own);
        counsel(Answer::yielded, FlagCode.POLICY_OVERRIDDEN_BY_LAW, own);
        if (!where(answer -> answer.verdict().outcome() == CellOutcome.UNADDRESSED)
                .isEmpty()) {
            own.add(new Stood(OwnRules.UNADDRESSED, REQUEST, COUNSEL));
        }
        RuleCard missing = OwnRules.NOT_COLLECTED;
        var parts = where(answer -> answer.verdict().reasons().contains(missing.id()));
        if (!parts.isEmpty()) {
            own.add(new Stood(missing, on(parts), new Narrowing(NarrowingCode.NOT_COLLECTED)));
        }
        return own;
    }

    private void counsel(Function<Answer, List<Stood>> rules, FlagCode flag, List<Stood> own) {
        parts(rules).forEach((stood, parts) -> {
            own.add(new Stood(stood.rule(), on(parts), new Flag(flag)));
            own.add(new Stood(stood.rule(), REQUEST, COUNSEL));
        });
    }

    /** By identity, because what stood may be about thousands of parts and is the same object wherever it is said. */
    private Map<Stood, SortedSet<Integer>> parts(Function<Answer, List<Stood>> rules) {
        var parts = new IdentityHashMap<Stood, SortedSet<Integer>>();
        for (int index = 0; index < answers.size(); index++) {
            for (var stood : rules.apply(answers.get(index))) {
                parts.computeIfAbsent(stood, key -> new TreeSet<>()).add(index);
            }
        }
        return parts;
    }

    private SortedSet<Integer> where(Predicate<Answer> holds) {
        return new TreeSet<>(IntStream.range(0, answers.size())
                .filter(index -> holds.test(answers.get(index)))
                .boxed()
                .toList());
    }

    private Target on(SortedSet<Integer> parts) {
        return parts.size() == answers.size() ? REQUEST : new Target.OfParts(List.copyOf(parts));
    }
}
