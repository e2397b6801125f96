package dev.writ.policy.combine;

import dev.writ.policy.Tri;
import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Item;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stood, by the parts that it is about. What is about an account or a secrecy order is about the parts of those
 * accounts; what is about an instrument is about the parts that it reaches.
 */
final class Said {

    private final Docket docket;
    private final List<Stood> all;
    private final List<Paper> papers;
    private final List<Stood> everywhere;
    private final List<IntBuffer> byPart;
    private final List<BitSet> reaching;
    private final List<Integer> alike;
    private final Set<String> missing;

    private Said(Docket docket, Collection<Stood> stood) {
        this.docket = docket;
        all = Concerning.of(docket, Union.of(docket, stood));
        papers = papers(docket, all);
        everywhere = all.stream()
                .filter(each -> each.on() instanceof Target.WholeRequest && Deciding.is(each.finding()))
                .toList();
        byPart = byPart();
        reaching = Reaching.of(docket, papers.stream().map(Paper::reach).toList());
        alike = alike(docket.items());
        missing = docket.request().accounts().stream()
                .filter(account -> account.found() == Tri.NO)
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    static Said of(Docket docket, Collection<Stood> stood) {
        return new Said(docket, stood);
    }

    /** Everything, each once, in one order. */
    List<Stood> all() {
        return all;
    }

    Situation at(int index) {
        var part = docket.parts().get(index);
        var found = part.account().filter(missing::contains).isEmpty();
        return new Situation(alike.get(part.item()), found, byPart.get(index), reaching.get(index));
    }

    /** What is about the request and about parts in this situation; not what is about papers. */
    List<Stood> about(Situation situation) {
        var said = new ArrayList<>(everywhere);
        for (int at = 0; at < situation.said().limit(); at++) {
            said.add(all.get(situation.said().get(at)));
        }
        return said;
    }

    List<Paper> papers(Situation situation) {
        return situation.papers().stream().mapToObj(papers::get).toList();
    }

    /** For each item the first that asks for the same; on which days it asks is known from what stood and what reaches. */
    private static List<Integer> alike(List<Item> items) {
        var kinds = items.stream()
                .map(item -> item.withFrom(Optional.empty()).withTo(Optional.empty()))
                .map(item -> item.withAt(Optional.empty()).withZone(Optional.empty()))
                .toList();
        return kinds.stream().map(kinds::indexOf).toList();
    }

    private List<IntBuffer> byPart() {
        var lists =
                docket.parts().stream().map(part -> new ArrayList<Integer>()).toList();
        var byAccount = partsByAccount();
        for (int index = 0; index < all.size(); index++) {
            for (int part : parts(all.get(index), byAccount)) {
                lists.get(part).add(index);
            }
        }
        return lists.stream()
                .map(list ->
                        IntBuffer.wrap(list.stream().mapToInt(Integer::intValue).toArray()))
                .toList();
    }

    private Map<String, List<Integer>> partsByAccount() {
        var parts = new HashMap<String, List<Integer>>();
        for (int index = 0; index < docket.parts().size(); index++) {
            var at = index;
            docket.parts()
                    .get(index)
                    .account()
                    .ifPresent(id ->
                            parts.computeIfAbsent(id, key -> new ArrayList<>()).add(at));
        }
        return parts;
    }

    private Collection<Integer> parts(Stood stood, Map<String, List<Integer>> byAccount) {
        var target = stood.on();
        if (target instanceof Target.OfParts on) {
            return on.parts();
        }
        if (!Deciding.is(stood.finding())) {
            return List.of();
        }
        if (target instanceof Target.OfAccounts on) {
            return partsOf(on.ids(), byAccount);
        }
        if (target instanceof Target.OfSecrecy on) {
            var orders =
                    on.orders().stream().map(docket.request().secrecy()::get).toList();
            return orders.stream().anyMatch(order -> order.accounts().isEmpty())
                    ? IntStream.range(0, docket.parts().size()).boxed().toList()
                    : partsOf(
                            orders.stream()
                                    .flatMap(order -> order.accounts().stream())
                                    .toList(),
                            byAccount);
        }
        return List.of();
    }

    private static Collection<Integer> partsOf(Collection<String> ids, Map<String, List<Integer>> byAccount) {
        return ids.stream()
                .distinct()
                .flatMap(id -> byAccount.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private static List<Paper> papers(Docket docket, List<Stood> all) {
        var said = new HashMap<String, List<Stood>>();
        for (var stood : all) {
            if (stood.on() instanceof Target.OfInstruments on) {
                on.ids()
                        .forEach(id -> said.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(stood));
            }
        }
        return docket.request().instruments().stream()
                .map(instrument -> Paper.of(instrument, said.getOrDefault(instrument.id(), List.of())))
                .toList();
    }
}
