package dev.writ.policy.engine.fact;

import dev.writ.policy.request.Account;
import dev.writ.policy.request.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How an account is named, and how its username is spelled: what a rule may know of names without seeing them. */
record Names(List<Identifier> identifiers) {

    static Names of(Optional<Account> account) {
        return new Names(account.map(Account::identifiers).orElse(List.of()));
    }

    Set<Identifier.Type> types() {
        return identifiers.stream().map(Identifier::type).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether some username comes with a day on which it named the account. */
    boolean usernameDated() {
        return identifiers.stream()
                .filter(Names::isUsername)
                .anyMatch(identifier -> identifier.usedOn().isPresent());
    }

    /** The signs of the username, of several the first; empty where there is none. */
    List<Sign> username() {
        return identifiers.stream()
                .filter(Names::isUsername)
                .findFirst()
                .map(identifier ->
                        identifier.value().codePoints().mapToObj(Sign::of).toList())
                .orElse(List.of());
    }

    private static boolean isUsername(Identifier identifier) {
        return identifier.type() == Identifier.Type.USERNAME;
    }
}
