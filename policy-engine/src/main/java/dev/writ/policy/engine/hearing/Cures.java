package dev.writ.policy.engine.hearing;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Polarity;
import dev.writ.policy.combine.Judgment;
import dev.writ.policy.combine.Verdict;
import dev.writ.policy.decision.CellOutcome;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what would turn parts that need process into ones that are granted: the smallest sets of papers and facts
 * that do so when the case is heard again with them. A cure is never inferred, only tried.
 *
 * <p>Parts that got the same answer for the same reasons are tried together, one for all; those that have other faults
 * are searched apart. The search is bounded, counted in what is heard, so that no request can make it long; what lies
 * beyond is not named.
 */
final class Cures {

    private static final int MOST_NAMED = 8;
    private static final int MOST_KIN = 200;
    private static final int MOST_SEARCHES = 16;
    private static final int MOST_HEARD = 12_000;

    private final Case about;
    private final List<Kin> kin;
    private final Set<String> faults;
    private final List<Move> moves;
    private final int mostHeard;
    private int heard;
    private boolean complete = true;

    private Cures(Case about, List<Kin> kin, Set<String> faults, List<Move> moves, int mostHeard) {
        this.about = about;
        this.kin = kin;
        this.faults = faults;
        this.moves = moves;
        this.mostHeard = mostHeard;
    }

    /** Parts with one answer, and the cures found for them. */
    private record Kin(List<Integer> parts, Verdict verdict, List<Set<String>> cures) {

        Set<String> faults() {
            return Set.copyOf(verdict.faults());
        }

        boolean wants(Set<String> codes) {
            return cures.size() < MOST_NAMED && cures.stream().noneMatch(codes::containsAll);
        }

        /** A fault that has a cure is named even where curing it only opens the way to the next question. */
        List<List<String>> named() {
            if (cures.isEmpty() && !verdict.faults().isEmpty()) {
                return List.of(verdict.faults().stream().sorted().distinct().toList());
            }
            return cures.stream().map(List::copyOf).toList();
        }
    }

    /**
     * For each part that needs process, what cures it. An empty list says that nothing does which this requester could
     * bring; a part that is not in the map was not searched to the end.
     */
    static Map<Integer, List<List<String>>> of(Case heard, Judgment judgment, Set<InstrumentType> obtainable) {
        Map<Set<String>, List<Kin>> byFaults = kin(judgment).stream()
                .collect(Collectors.groupingBy(Kin::faults, LinkedHashMap::new, Collectors.toList()));
        Map<Integer, List<List<String>>> found = new HashMap<>();
        byFaults.entrySet().stream().limit(MOST_SEARCHES).forEach(entry -> {
            List<Kin> kin = entry.getValue();
            Case about = heard.about(
                    kin.stream().map(group -> group.verdict().part()).toList());
            Cures search =
                    new Cures(about, kin, entry.getKey(), moves(about, kin, obtainable), MOST_HEARD / byFaults.size());
            search.run();
            found.putAll(search.found());
        });
        return found;
    }

    private static List<Kin> kin(Judgment judgment) {
        Map<Object, Kin> groups = new LinkedHashMap<>();
        List<Verdict> verdicts = judgment.verdicts();
        for (int index = 0; index < verdicts.size(); index++) {
            Verdict verdict = verdicts.get(index);
            if (verdict.outcome() == CellOutcome.NEEDS_PROCESS) {
                Object key = List.of(verdict.part().item(), verdict.requires(), verdict.faults(), verdict.reasons());
                groups.computeIfAbsent(key, any -> new Kin(new ArrayList<>(), verdict, new ArrayList<>()))
                        .parts()
                        .add(index);
            }
        }
        return groups.values().stream().limit(MOST_KIN).toList();
    }

    private static List<Move> moves(Case about, List<Kin> kin, Set<InstrumentType> obtainable) {
        Set<InstrumentType> wanted = kin.stream()
                .flatMap(group -> group.verdict().requires().stream())
                .flatMap(requires -> requires.anyOf().stream())
                .filter(obtainable::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Move> facts = Unknowns.in(about.request(), Polarity.GROUND, Polarity.CLEARANCE).stream()
                .map(Move.Establish::new);
        return Stream.concat(facts, wanted.stream().map(Move.Bring::new)).toList();
    }

    private void run() {
        List<Move> useful = useful();
        trial(List.of());
        useful.forEach(move -> trial(List.of(move)));
        for (int first = 0; first < useful.size(); first++) {
            for (int second = first + 1; second < useful.size(); second++) {
                trial(List.of(useful.get(first), useful.get(second)));
            }
        }
        trialOfEverything(useful);
    }

    /** Facts that change nothing even when all of them are established need no trial of their own. */
    private List<Move> useful() {
        List<Move> facts =
                moves.stream().filter(Move.Establish.class::isInstance).toList();
        if (!facts.isEmpty() && !outcomes(hear(facts)).equals(outcomes(hear(List.of())))) {
            return moves;
        }
        return moves.stream().filter(Move.Bring.class::isInstance).toList();
    }

    private void trial(List<Move> bring) {
        Set<String> codes = Stream.concat(faults.stream(), bring.stream().map(Move::code))
                .collect(Collectors.toCollection(TreeSet::new));
        if (codes.isEmpty() || kin.stream().noneMatch(group -> group.wants(codes))) {
            return;
        }
        if (heard > mostHeard) {
            complete = false;
            return;
        }
        List<Verdict> verdicts = hear(bring);
        for (int index = 0; index < kin.size(); index++) {
            if (kin.get(index).wants(codes) && verdicts.get(index).granted()) {
                kin.get(index).cures().add(codes);
            }
        }
    }

    /** What only three papers or more would cure is not named, but it is not beyond cure either. */
    private void trialOfEverything(List<Move> useful) {
        List<Verdict> verdicts = hear(useful);
        for (int index = 0; index < kin.size(); index++) {
            complete &=
                    !(verdicts.get(index).granted() && kin.get(index).cures().isEmpty());
        }
    }

    private List<Verdict> hear(List<Move> bring) {
        heard += about.docket().parts().size()
                + about.request().accounts().size()
                + about.request().instruments().size();
        return about.on(Move.after(bring, about.docket()))
                .hearWithout(stood -> faults.contains(code(stood)))
                .verdicts();
    }

    private static String code(Stood stood) {
        if (stood.finding() instanceof Finding.Bar bar) {
            return bar.code().name();
        }
        if (stood.finding() instanceof Finding.Defect defect && stood.on() instanceof Target.OfParts) {
            return defect.code().name();
        }
        return stood.finding() instanceof Finding.Flag flag ? flag.code().name() : "";
    }

    private static List<CellOutcome> outcomes(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::outcome).toList();
    }

    private Map<Integer, List<List<String>>> found() {
        Map<Integer, List<List<String>>> found = new HashMap<>();
        for (Kin group : kin) {
            List<List<String>> cures = group.named();
            if (complete || !cures.isEmpty()) {
                group.parts().forEach(part -> found.put(part, cures));
            }
        }
        return found;
    }
}
