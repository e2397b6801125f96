package dev.writ.policy.combine;

import dev.writ.policy.InstrumentType;
import dev.writ.policy.Strength;
import dev.writ.policy.decision.BarCode;
import dev.writ.policy.decision.Route;
import dev.writ.policy.decision.RouteKind;
import dev.writ.policy.finding.Basis;
import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.Finding.Bar;
import dev.writ.policy.finding.Finding.Exemption;
import dev.writ.policy.finding.Finding.Recognition;
import dev.writ.policy.finding.Finding.Requirement;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule that speaks in a test; its pack is the first word of its id. */
record Says(RuleCard rule) {

    static final Requirement WARRANT = requires(InstrumentType.SEARCH_WARRANT);

    static Says rule(String id) {
        var pack = id.substring(0, id.indexOf('.'));
        var card =
                new RuleCard(id, pack, pack.equals("house"), "title of " + id, Optional.of("cure of " + id), List.of());
        return new Says(card);
    }

    Stood ofAll(Finding finding) {
        return new Stood(rule, new Target.WholeRequest(), finding);
    }

    Stood ofParts(Finding finding, Integer... parts) {
        return new Stood(rule, new Target.OfParts(Arrays.asList(parts)), finding);
    }

    Stood ofPapers(Finding finding, String... ids) {
        return new Stood(rule, new Target.OfInstruments(List.of(ids)), finding);
    }

    Stood ofAccounts(Finding finding, String... ids) {
        return new Stood(rule, new Target.OfAccounts(List.of(ids)), finding);
    }

    Stood ofSecrecy(Finding finding, Integer... orders) {
        return new Stood(rule, new Target.OfSecrecy(Arrays.asList(orders)), finding);
    }

    static Requirement requires(InstrumentType... types) {
        return new Requirement(Set.of(types), Optional.empty());
    }

    static Requirement atLeast(Strength strength) {
        return new Requirement(Set.of(), Optional.of(strength));
    }

    static Recognition recognised(Strength strength) {
        return new Recognition(strength, false);
    }

    static Recognition binding(Strength strength) {
        return new Recognition(strength, true);
    }

    static Exemption exempt(Basis basis) {
        return new Exemption(basis, false);
    }

    static Exemption mayGive(Basis basis) {
        return new Exemption(basis, true);
    }

    static Bar curable(BarCode code) {
        return new Bar(code, true, Optional.empty());
    }

    static Bar incurable(BarCode code) {
        return new Bar(code, false, Optional.empty());
    }

    static Bar elsewhere(BarCode code) {
        return new Bar(
                code, false, Optional.of(new Route(RouteKind.MUTUAL_ASSISTANCE, Optional.empty(), Optional.empty())));
    }
}
