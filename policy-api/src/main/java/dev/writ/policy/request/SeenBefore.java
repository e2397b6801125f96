package dev.writ.policy.request;

import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;

/**
 * Whether the same instrument came in before, in another way.
 *
 * @param otherRequester from another requester
 * @param otherAccounts for other accounts
 * @param sameFile as the very same file
 */
@Buildable
public record SeenBefore(
        @Reads(Polarity.ALARM) Tri otherRequester,
        @Reads(Polarity.ALARM) Tri otherAccounts,
        @Reads(Polarity.ALARM) Tri sameFile)
        implements SeenBeforeBuilder.With {

    public SeenBefore {
        otherRequester = Absent.or(otherRequester, Tri.UNKNOWN);
        otherAccounts = Absent.or(otherAccounts, Tri.UNKNOWN);
        sameFile = Absent.or(sameFile, Tri.UNKNOWN);
    }
}
