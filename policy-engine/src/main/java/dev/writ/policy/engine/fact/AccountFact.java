package dev.writ.policy.engine.fact;

import dev.writ.policy.Tri;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Holder;

/** An account that the request names, as far as notice to its holder depends on it. */
public record AccountFact(
        Account.Kind kind,
        String holderCountry,
        Holder.Role role,
        Tri minor,
        Tri deceased,
        Tri compromised,
        boolean protectedHolder,
        boolean managed) {
    static AccountFact of(Account account) {
        var holder = account.holder().orElse(Blank.HOLDER);
        return new AccountFact(
                account.kind(),
                Places.country(holder.country()),
                holder.role(),
                holder.minor(),
                holder.deceased(),
                holder.compromised(),
                !holder.protections().isEmpty(),
                holder.managedBy().isPresent());
    }
}
