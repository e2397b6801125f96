package dev.writ.policy.combine;

import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Severity;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Compulsion;
import dev.writ.policy.finding.Finding.Defect;
import dev.writ.policy.finding.Finding.Flag;
import dev.writ.policy.finding.Finding.Narrowing;
import dev.writ.policy.finding.Finding.Prohibition;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is said about a part, and what of it is in effect.
 *
 * @param papers those that reach the part, whether they count or not
 * @param effective what speaks of the part
 * @param yielded bars of the house on who may ask, overridden by law
 * @param process whether and how what the packs ask for is met
 * @param asked whether any pack asks for an instrument
 */
record Hearing(
        Request.Kind kind,
        Item item,
        List<Paper> papers,
        List<Stood> effective,
        List<Stood> yielded,
        Grant process,
        boolean asked) {

    private static final Set<BarCode> WHO_MAY_ASK =
            Set.of(BarCode.NOT_AN_AUTHORITY, BarCode.CIVIL_MATTER, BarCode.NOT_CRIMINAL);

    static Hearing of(Request.Kind kind, Item item, List<Paper> papers, List<Stood> about) {
        var counting =
                papers.stream().filter(paper -> paper.counts(item.category())).toList();
        var said = said(papers, counting, about);
        var elements = Element.of(item, counting);
        var demands = Demand.byPack(said).values();
        var plain = Grant.of(demands, elements, counting, exemption -> !EmergencyCodes.isBasisOf(exemption));
        var process = process(said, plain, Grant.of(demands, elements, counting, exemption -> true));
        var asked = demands.stream().anyMatch(Demand::asks);
        var bound = asked ? process.binding() : counting.stream().anyMatch(Paper::binding);
        var yielded = said.stream().filter(stood -> bound && yields(stood)).toList();
        var silent = silent(kind, plain, process);
        var effective = said.stream()
                .filter(stood -> !silent.test(stood) && !yielded.contains(stood))
                .toList();
        return new Hearing(kind, item, papers, effective, yielded, process, asked);
    }

    /** What is in effect and of this kind. */
    <F extends Finding> List<Stood> all(Class<F> kind) {
        return effective.stream()
                .filter(stood -> kind.isInstance(stood.finding()))
                .toList();
    }

    /** Flags that stop. */
    List<Stood> holds() {
        return all(Flag.class).stream()
                .filter(stood -> ((Flag) stood.finding()).code().severity() != Severity.WARN)
                .toList();
    }

    /** A law that compels and another that forbids: both, or none. */
    List<Stood> conflict() {
        var compulsions = all(Compulsion.class);
        var forbidding = effective.stream().filter(Hearing::forbids).toList();
        var conflict = new ArrayList<Stood>();
        compulsions.stream().filter(one -> differs(one, forbidding)).forEach(conflict::add);
        forbidding.stream().filter(one -> differs(one, compulsions)).forEach(conflict::add);
        return List.copyOf(conflict);
    }

    /** A law that sends a demand elsewhere, or bars it for good, forbids to answer it here. */
    private static boolean forbids(Stood stood) {
        return stood.finding() instanceof Prohibition
                || (stood.finding() instanceof Bar bar
                        && (bar.route().isPresent() || !bar.curable())
                        && Packs.isRegime(stood.rule()));
    }

    /** Narrowings that take the whole part away; others name something that the part is asked for beside. */
    List<Stood> cuts() {
        return all(Narrowing.class).stream()
                .filter(stood -> !(stood.on() instanceof Target.WholeRequest))
                .filter(stood -> !(Scope.isOfMissingElements(stood)
                        && !Element.missing(item).isEmpty()))
                .toList();
    }

    /** Each once: what is about several papers is the same object on each. */
    private static List<Stood> said(List<Paper> papers, List<Paper> counting, List<Stood> about) {
        Set<Stood> said = Collections.newSetFromMap(new IdentityHashMap<>());
        said.addAll(about);
        papers.stream()
                .flatMap(paper -> speaking(paper, counting.contains(paper)))
                .forEach(said::add);
        return said.stream().sorted(StoodOrder.BY_RULE).toList();
    }

    /** A paper that does not count may still raise an alarm or show another way; it does nothing else. */
    private static Stream<Stood> speaking(Paper paper, boolean counts) {
        return counts
                ? paper.said().stream()
                        .filter(stood -> Deciding.is(stood.finding()) && !(stood.finding() instanceof Defect))
                : paper.said(Set.of(Flag.class, Bar.class));
    }

    private static Grant process(List<Stood> said, Grant plain, Grant full) {
        var findings = said.stream().map(Stood::finding).toList();
        if (findings.stream().anyMatch(EmergencyCodes::unnecessary)) {
            return plain;
        }
        var doubted = findings.stream().anyMatch(EmergencyCodes::doubts);
        return plain.met() && (doubted || plain.given() == full.given()) ? plain : full;
    }

    private static Predicate<Stood> silent(Request.Kind kind, Grant plain, Grant process) {
        return stood -> {
            if (stood.finding() instanceof Bar && stood.on() instanceof Target.OfInstruments) {
                return process.met();
            }
            if (EmergencyCodes.unnecessary(stood.finding())) {
                return plain.met() && kind == Request.Kind.EMERGENCY;
            }
            return EmergencyCodes.doubts(stood.finding()) && plain.met();
        };
    }

    private static boolean yields(Stood stood) {
        return stood.rule().ofHouse() && stood.finding() instanceof Bar bar && WHO_MAY_ASK.contains(bar.code());
    }

    /** What a State bars under the law of its own country is settled by that law, and conflicts with none. */
    private static boolean differs(Stood one, List<Stood> others) {
        return others.stream().anyMatch(other -> {
            boolean barred = one.finding() instanceof Bar || other.finding() instanceof Bar;
            return barred
                    ? !Packs.isOfOneCountry(one.rule(), other.rule())
                    : !other.rule().pack().equals(one.rule().pack());
        });
    }
}
