package dev.writ.policy.combine;

import dev.writ.policy.finding.Finding;
import dev.writ.policy.finding.RuleCard;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Request;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule found of many things, put together: it says one thing once, about all of them. */
final class Union {

    private record Saying(RuleCard rule, Finding finding, Class<? extends Target> kind) {}

    private final Comparator<String> papers;
    private final Comparator<String> accounts;

    private Union(Request request) {
        papers = order(request.instruments().stream().map(Instrument::id));
        accounts = order(request.accounts().stream().map(Account::id));
    }

    /** In one order, so that the order in which rules spoke leaves no trace. */
    static List<Stood> of(Docket docket, Collection<Stood> stood) {
        var union = new Union(docket.request());
        var said = stood.stream()
                .collect(Collectors.groupingBy(
                        each -> new Saying(
                                each.rule(), each.finding(), each.on().getClass()),
                        Collectors.mapping(Stood::on, Collectors.toList())));
        return said.entrySet().stream()
                .map(entry -> new Stood(
                        entry.getKey().rule(),
                        union.target(entry.getValue()),
                        entry.getKey().finding()))
                .sorted(StoodOrder.BY_RULE)
                .toList();
    }

    private Target target(List<Target> alike) {
        var first = alike.get(0);
        if (first instanceof Target.OfParts) {
            return new Target.OfParts(union(alike, Target.OfParts.class, Target.OfParts::parts, Integer::compare));
        }
        if (first instanceof Target.OfInstruments) {
            return new Target.OfInstruments(
                    union(alike, Target.OfInstruments.class, Target.OfInstruments::ids, papers));
        }
        if (first instanceof Target.OfAccounts) {
            return new Target.OfAccounts(union(alike, Target.OfAccounts.class, Target.OfAccounts::ids, accounts));
        }
        return first instanceof Target.OfSecrecy
                ? new Target.OfSecrecy(union(alike, Target.OfSecrecy.class, Target.OfSecrecy::orders, Integer::compare))
                : first;
    }

    private static <T extends Target, V> List<V> union(
            List<Target> alike, Class<T> kind, Function<T, List<V>> of, Comparator<V> order) {
        return alike.stream()
                .flatMap(on -> of.apply(kind.cast(on)).stream())
                .distinct()
                .sorted(order)
                .toList();
    }

    private static Comparator<String> order(Stream<String> ids) {
        var places = new HashMap<String, Integer>();
        ids.forEach(id -> places.put(id, places.size()));
        return Comparator.comparing(id -> places.getOrDefault(id, places.size()));
    }
}
