package dev.writ.policy.request;

import dev.writ.policy.Tri;

/**
 * Whether the same instrument came in before, in another way.
 *
 * @param otherRequester from another requester
 * @param otherAccounts for other accounts
 * @param sameFile as the very same file
 */
@Buildable
public record SeenBefore(Tri otherRequester, Tri otherAccounts, Tri sameFile) implements SeenBeforeBuilder.With {

    public SeenBefore {
        otherRequester = Absent.or(otherRequester, Tri.UNKNOWN);
        otherAccounts = Absent.or(otherAccounts, Tri.UNKNOWN);
        sameFile = Absent.or(sameFile, Tri.UNKNOWN);
    }
}
