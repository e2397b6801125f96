package dev.writ.policy.engine.fact;

import dev.writ.policy.Category;
import dev.writ.policy.Country;
import dev.writ.policy.Tri;
import dev.writ.policy.combine.Span;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Consent;
import dev.writ.policy.request.Holder;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A part of what is asked for: one category of data of one account over some days.
 *
 * @param dated whether the item says for which days or which moment
 * @param moment whether it is asked for at one moment instead of over days
 * @param reversed whether its period ends before it begins
 * @param zoned whether it says in which time zone its days are meant; one moment always does
 * @param future whether the part lies after the day of receipt
 * @param daysBack days from the first day of the part to receipt; a million where it names none
 * @param daysLong days from the first of the part to its last, both counted; of stored data to receipt where it names no
 *     last day; a million where it has no first day or no last
 * @param service which of the provider's services the account belongs to
 * @param accountNamed whether it is about an account at all; the holder's facts are unknown where it is not
 * @param identifiable whether the account's identifiers can be looked up
 * @param namedBy the kinds of names that the account is given by
 * @param usernameDated whether a username comes with a day on which it named the account
 * @param usernameLength characters of the username, of several the first; 0 where there is none
 * @param usernameBegins its first character, {@code usernameEnds} its last
 * @param usernameMarks how many hyphens, underscores and full stops it has
 * @param usernameOther whether it has characters that are neither these nor letters of English nor digits
 * @param nexus whether the danger that is described names this account; of a request for one account only, read as YES
 *     unless it is denied
 * @param holderArea whether the holder is in the European Economic Area
 * @param consent who has agreed to the disclosure of this account's data
 */
public record ItemFact(
        Sought sought,
        Category category,
        boolean dated,
        boolean moment,
        boolean reversed,
        boolean zoned,
        boolean future,
        int daysBack,
        int daysLong,
        @Named String service,
        boolean accountNamed,
        boolean identifiable,
        Set<Identifier.Type> namedBy,
        boolean usernameDated,
        int usernameLength,
        Sign usernameBegins,
        Sign usernameEnds,
        int usernameMarks,
        boolean usernameOther,
        Account.Kind accountKind,
        Tri nexus,
        String holderCountry,
        String holderPlace,
        boolean holderArea,
        Holder.Role role,
        Tri minor,
        Tri usPerson,
        Tri deceased,
        boolean protectedHolder,
        boolean managed,
        Consent.As consent,
        Tri consentWritten,
        Tri consentVerified) {
    static ItemFact of(Item item, Span span, Optional<Account> account, Request request, Moment moment) {
        var holder = account.flatMap(Account::holder).orElse(Blank.HOLDER);
        var names = Names.of(account);
        var username = names.username();
        var consent = request.consent()
                .filter(given -> account.map(Account::id).equals(given.by()))
                .orElse(Blank.CONSENT);
        return new ItemFact(
                Sought.by(request.kind()),
                item.category(),
                item.at().isPresent() || (item.from().isPresent() && item.to().isPresent()),
                item.at().isPresent(),
                item.from().flatMap(from -> item.to().filter(from::isAfter)).isPresent(),
                item.at().isPresent() || item.zone().isPresent(),
                span.from().filter(moment.receiptDay()::isBefore).isPresent(),
                Places.bounded(span.from().map(moment::daysBeforeReceipt).orElse(Long.MAX_VALUE)),
                Places.bounded(span.from()
                        .flatMap(from -> span.to().map(to -> ChronoUnit.DAYS.between(from, to) + 1))
                        .orElse(Long.MAX_VALUE)),
                account.flatMap(Account::service).map(Places::name).orElse(""),
                account.isPresent(),
                account.filter(CaseFact::identifiable).isPresent(),
                names.types(),
                names.usernameDated(),
                username.size(),
                username.isEmpty() ? Sign.NONE : username.get(0),
                username.isEmpty() ? Sign.NONE : username.get(username.size() - 1),
                Collections.frequency(username, Sign.MARK),
                username.contains(Sign.OTHER),
                account.map(Account::kind).orElse(Account.Kind.UNKNOWN),
                nexus(account, request),
                Places.country(holder.country()),
                Places.place(holder.country()),
                holder.country().filter(Country::eea).isPresent(),
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
