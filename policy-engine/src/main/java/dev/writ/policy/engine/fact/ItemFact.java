package dev.writ.policy.engine.fact;

import dev.writ.policy.Category;
import dev.writ.policy.Tri;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Consent;
import dev.writ.policy.request.Holder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.util.Optional;

/**
 * A part of what is asked for: one category of data of one account over some days.
 *
 * @param dated whether the item says for which days or which moment
 * @param moment whether it is asked for at one moment instead of over days
 * @param reversed whether its period ends before it begins
 * @param future whether the part lies after the day of receipt
 * @param accountNamed whether it is about an account at all; the holder's facts are unknown where it is not
 * @param identifiable whether the account's identifiers can be looked up
 * @param nexus whether the danger that is described names this account; of a request for one account only, read as YES
 *     unless it is denied
 * @param consent who has agreed to the disclosure of this account's data
 */
public record ItemFact(
        Sought sought,
        Category category,
        boolean dated,
        boolean moment,
        boolean reversed,
        boolean future,
        boolean accountNamed,
        boolean identifiable,
        Account.Kind accountKind,
        Tri nexus,
        String holderCountry,
        String holderPlace,
        Holder.Role role,
        Tri minor,
        Tri usPerson,
        Tri deceased,
        boolean protectedHolder,
        boolean managed,
        Consent.As consent,
        Tri consentWritten,
        Tri consentVerified) {
    static ItemFact of(Item item, boolean future, Optional<Account> account, Request request) {
        var holder = account.flatMap(Account::holder).orElse(Blank.HOLDER);
        var consent = request.consent()
                .filter(given -> account.map(Account::id).equals(given.by()))
                .orElse(Blank.CONSENT);
        return new ItemFact(
                Sought.by(request.kind()),
                item.category(),
                item.at().isPresent() || (item.from().isPresent() && item.to().isPresent()),
                item.at().isPresent(),
                item.from().flatMap(from -> item.to().filter(from::isAfter)).isPresent(),
                future,
                account.isPresent(),
                account.filter(CaseFact::identifiable).isPresent(),
                account.map(Account::kind).orElse(Account.Kind.UNKNOWN),
                nexus(account, request),
                Places.country(holder.country()),
                Places.place(holder.country()),
                holder.role(),
                holder.minor(),
                holder.usPerson(),
                holder.deceased(),
                !holder.protections().isEmpty(),
                holder.managedBy().isPresent(),
                consent.as(),
                consent.written(),
                consent.identityVerified());
    }

    private static Tri nexus(Optional<Account> account, Request request) {
        Tri stated = account.map(Account::nexus).orElse(Tri.UNKNOWN);
        return stated == Tri.UNKNOWN && request.accounts().size() == 1 ? Tri.YES : stated;
    }
}
