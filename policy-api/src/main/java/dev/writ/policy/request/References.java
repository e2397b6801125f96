package dev.writ.policy.request;

import dev.writ.policy.request.Problem.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that what a request names by id is in it, and is there once. */
final class References {
    private final Refusals refusals;
    private final Set<String> accounts = new HashSet<>();
    private final Set<String> instruments = new HashSet<>();

    private References(Refusals refusals) {
        this.refusals = refusals;
    }

    static References of(List<Account> accounts, List<Instrument> instruments, Refusals refusals) {
        var references = new References(refusals);
        for (var i = 0; i < accounts.size(); i++) {
            references.once(references.accounts, accounts.get(i).id(), "/accounts/" + i + "/id", "account");
        }
        for (var i = 0; i < instruments.size(); i++) {
            references.once(references.instruments, instruments.get(i).id(), "/instruments/" + i + "/id", "instrument");
        }
        return references;
    }

    References items(List<Item> items) {
        for (var i = 0; i < items.size(); i++) {
            accounts(items.get(i).accounts(), "/items/" + i + "/accounts");
        }
        return this;
    }

    References covers(List<Instrument> papers) {
        for (var i = 0; i < papers.size(); i++) {
            var at = "/instruments/" + i + "/covers/accounts";
            papers.get(i).covers().ifPresent(covers -> accounts(covers.accounts(), at));
        }
        return this;
    }

    References secrecy(List<Secrecy> demands) {
        for (var i = 0; i < demands.size(); i++) {
            instrument(demands.get(i).instrument(), "/secrecy/" + i + "/instrument");
            accounts(demands.get(i).accounts(), "/secrecy/" + i + "/accounts");
        }
        return this;
    }

    References consent(Optional<Consent> consent) {
        consent.flatMap(Consent::by).ifPresent(by -> known(accounts, by, "/consent/by", "account"));
        return this;
    }

    References events(List<Event> events) {
        for (var i = 0; i < events.size(); i++) {
            instrument(events.get(i).instrument(), "/events/" + i + "/instrument");
            accounts(events.get(i).accounts(), "/events/" + i + "/accounts");
        }
        return this;
    }

    private void accounts(List<String> ids, String at) {
        for (var i = 0; i < ids.size(); i++) {
            known(accounts, ids.get(i), at + "/" + i, "account");
        }
    }

    private void instrument(Optional<String> id, String at) {
        id.ifPresent(given -> known(instruments, given, at, "instrument"));
    }

    private void once(Set<String> seen, String id, String at, String what) {
        if (!seen.add(id)) {
            refusals.add(Code.DUPLICATE_ID, at, "another " + what + " of this request has the id `" + id + "` as well");
        }
    }

    private void known(Set<String> declared, String id, String at, String what) {
        if (!declared.contains(id)) {
            refusals.add(
                    Code.UNKNOWN_REFERENCE,
                    at,
                    "the request has no " + what + " `" + Refusals.visible(id) + "`; add it to `" + what
                            + "s`, or name one that is there");
        }
    }
}
