package dev.writ.policy.engine.fact;

import dev.writ.policy.combine.Docket;
import dev.writ.policy.combine.Part;
import dev.writ.policy.finding.Target;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The facts of one case, and which parts, instruments, accounts and orders of the request each of them stands for.
 * Equal facts are one: rules cannot tell them apart, so what is decided for one is decided for all. Immutable.
 */
public final class CaseFacts {

    private final List<Record> singles;
    private final Map<Record, List<Integer>> parts;
    private final Map<Record, List<String>> instruments;
    private final Map<Record, List<String>> accounts;
    private final Map<Record, List<Integer>> secrecy;

    private CaseFacts(Docket docket) {
        var request = docket.request();
        var moment = new Moment(request, docket.entity());
        singles = List.of(
                CaseFact.of(request, moment),
                RequesterFact.of(request),
                MatterFact.of(request),
                EmergencyFact.of(request, moment),
                PreservationFact.of(request, moment),
                SubjectFact.of(request, moment),
                ResearchFact.of(request),
                InternalFact.of(request));
        parts = parts(docket, moment);
        instruments = group(
                request.instruments().stream(),
                paper -> InstrumentFact.of(paper, request, moment),
                paper -> paper.id());
        accounts = group(request.accounts().stream(), AccountFact::of, Account::id);
        secrecy = group(
                IntStream.range(0, request.secrecy().size()).boxed(),
                index -> SecrecyFact.of(request.secrecy().get(index), request, moment),
                Function.identity());
    }

    public static CaseFacts of(Docket docket) {
        return new CaseFacts(docket);
    }

    /** Every distinct fact. */
    public List<Record> all() {
        return Stream.of(
                        singles.stream(),
                        parts.keySet().stream(),
                        instruments.keySet().stream(),
                        accounts.keySet().stream(),
                        secrecy.keySet().stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** What of the request a fact stands for. */
    public Target target(Record fact) {
        if (fact instanceof ItemFact) {
            return new Target.OfParts(parts.getOrDefault(fact, List.of()));
        }
        if (fact instanceof InstrumentFact) {
            return new Target.OfInstruments(instruments.getOrDefault(fact, List.of()));
        }
        if (fact instanceof AccountFact) {
            return new Target.OfAccounts(accounts.getOrDefault(fact, List.of()));
        }
        if (fact instanceof SecrecyFact) {
            return new Target.OfSecrecy(secrecy.getOrDefault(fact, List.of()));
        }
        return new Target.WholeRequest();
    }

    private static Map<Record, List<Integer>> parts(Docket docket, Moment moment) {
        Request request = docket.request();
        Map<String, Account> byId =
                request.accounts().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        Map<Record, List<Integer>> groups = new LinkedHashMap<>();
        for (int index = 0; index < docket.parts().size(); index++) {
            Part part = docket.parts().get(index);
            Optional<Account> account = part.account().map(byId::get);
            Record fact = ItemFact.of(docket.items().get(part.item()), part.span(), account, request, moment);
            groups.computeIfAbsent(fact, key -> new ArrayList<>()).add(index);
        }
        return groups;
    }

    private static <T, K> Map<Record, List<K>> group(
            Stream<T> things, Function<T, ? extends Record> fact, Function<T, K> key) {
        Map<Record, List<K>> groups = new LinkedHashMap<>();
        things.forEach(thing -> groups.computeIfAbsent(fact.apply(thing), any -> new ArrayList<>())
                .add(key.apply(thing)));
        return groups;
    }
}
