package dev.writ.policy.combine;

import dev.writ.policy.decision.Bar;
import dev.writ.policy.decision.Defect;
import dev.writ.policy.decision.Flag;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Instrument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with the request, its items and its instruments, as a decision lists it. */
record Faults(Docket docket, List<Stood> stood) {

    private record Key(String rule, Finding finding) {}

    /** Of instruments first, then of items, in the order of the request. */
    List<Defect> defects() {
        var ids = docket.request().instruments().stream().map(Instrument::id).toList();
        return stood.stream()
                .filter(each -> each.finding() instanceof Finding.Defect)
                .flatMap(this::defects)
                .distinct()
                .sorted(Comparator.comparing((Defect defect) -> defect.item().orElse(-1))
                        .thenComparing(
                                defect -> defect.instrument().map(ids::indexOf).orElse(-1))
                        .thenComparing(Defect::code)
                        .thenComparing(Defect::rule))
                .toList();
    }

    /** Those that speak of some part. */
    List<Bar> bars() {
        return said(Finding.Bar.class).entrySet().stream()
                .map(entry -> bar(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Bar::code).thenComparing(Bar::rule))
                .toList();
    }

    /** Those that speak of some part, and those that only warn; what stops first. */
    List<Flag> flags() {
        return said(Finding.Flag.class).entrySet().stream()
                .map(entry -> flag(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Flag::severity)
                        .thenComparing(Flag::code)
                        .thenComparing(Flag::rule))
                .toList();
    }

    private Stream<Defect> defects(Stood each) {
        var code = ((Finding.Defect) each.finding()).code();
        var cure = each.rule().cure();
        var rule = each.rule().id();
        if (each.on() instanceof Target.OfInstruments on) {
            return on.ids().stream().map(id -> new Defect(Optional.of(id), Optional.empty(), code, cure, rule));
        }
        return Items.each(docket, List.of(each)).stream()
                .map(item -> new Defect(Optional.empty(), Optional.of(item), code, cure, rule));
    }

    private Bar bar(Key key, List<Stood> said) {
        var bar = (Finding.Bar) key.finding();
        return new Bar(bar.code(), said.get(0).rule().cure(), bar.route(), Items.of(docket, said), key.rule());
    }

    private Flag flag(Key key, List<Stood> said) {
        var code = ((Finding.Flag) key.finding()).code();
        return new Flag(code, code.severity(), Items.of(docket, said), Optional.empty(), key.rule());
    }

    /** What a paper's bar or flag says where the paper reaches nothing is no fault of the request. */
    private Map<Key, List<Stood>> said(Class<? extends Finding> kind) {
        return stood.stream()
                .filter(each -> kind.isInstance(each.finding()))
                .filter(each -> !(each.on() instanceof Target.OfInstruments) || !Deciding.is(each.finding()))
                .collect(Collectors.groupingBy(
                        each -> new Key(each.rule().id(), each.finding()), LinkedHashMap::new, Collectors.toList()));
    }
}
