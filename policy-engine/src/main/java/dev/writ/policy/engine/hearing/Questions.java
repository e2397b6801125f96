package dev.writ.policy.engine.hearing;

import dev.writ.policy.Polarity;
import dev.writ.policy.combine.Judgment;
import dev.writ.policy.combine.Part;
import dev.writ.policy.combine.Verdict;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.decision.Question;
import dev.writ.policy.finding.Stood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the unknown grounds that stand in the way. A ground does if answering it helpfully changes what is decided about
 * some part: on its own, or once every other ground is answered too.
 */
final class Questions {

    private static final int MOST_PARTS = 400;
    private static final int MOST_PARTS_HEARD = 8_000;

    private final Case about;
    private final List<String> grounds;

    private Questions(Case about, List<String> grounds) {
        this.about = about;
        this.grounds = grounds;
    }

    static List<Question> of(Case heard, Judgment judgment) {
        List<String> grounds = Unknowns.in(heard.request(), Polarity.GROUND, Polarity.CLEARANCE);
        List<Part> parts = representatives(judgment);
        if (grounds.isEmpty() || parts.isEmpty()) {
            return List.of();
        }
        return new Questions(heard.about(parts), grounds).ask(MOST_PARTS_HEARD / parts.size());
    }

    private static List<Part> representatives(Judgment judgment) {
        Map<Object, Part> parts = new LinkedHashMap<>();
        for (Verdict verdict : judgment.verdicts()) {
            if (!verdict.granted()) {
                Object key = List.of(
                        verdict.part().item(),
                        verdict.part().account(),
                        verdict.outcome(),
                        verdict.requires(),
                        verdict.reasons());
                parts.putIfAbsent(key, verdict.part());
            }
        }
        return parts.values().stream().limit(MOST_PARTS).toList();
    }

    private List<Question> ask(int mostTrials) {
        Judgment none = about.hear();
        Judgment all = with(grounds);
        if (outcomes(all).equals(outcomes(none))) {
            return List.of();
        }
        List<Question> questions = new ArrayList<>();
        for (String ground : grounds.subList(0, Math.min(grounds.size(), Math.max(1, mostTrials / 2)))) {
            why(none, with(List.of(ground)))
                    .or(() -> why(with(others(ground)), all))
                    .map(rule -> new Question(ground, rule))
                    .ifPresent(questions::add);
        }
        return List.copyOf(questions);
    }

    private List<String> others(String ground) {
        return grounds.stream().filter(other -> !other.equals(ground)).toList();
    }

    private Judgment with(List<String> answered) {
        return about.on(Move.after(
                        answered.stream().<Move>map(Move.Establish::new).toList(), about.docket()))
                .hear();
    }

    /** The rule that no longer says the same once the ground is answered; empty if that decides nothing. */
    private static Optional<String> why(Judgment before, Judgment after) {
        return outcomes(before).equals(outcomes(after))
                ? Optional.empty()
                : changed(before, after).or(() -> changed(after, before));
    }

    /** The first rule that said something in the one judgment which it does not say in the other. */
    private static Optional<String> changed(Judgment one, Judgment other) {
        Set<Stood> said = new HashSet<>(other.stood());
        return one.stood().stream()
                .filter(stood -> !said.contains(stood))
                .map(stood -> stood.rule().id())
                .min(Comparator.naturalOrder());
    }

    private static List<CellOutcome> outcomes(Judgment judgment) {
        return judgment.verdicts().stream().map(Verdict::outcome).toList();
    }
}
