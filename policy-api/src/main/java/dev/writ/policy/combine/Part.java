package dev.writ.policy.combine;

import java.util.Optional;

/**
 * The smallest thing that is decided: one item, for one account, over days for which every instrument either reaches
 * all of it or none of it.
 *
 * @param item index into the request's items; of a request for one's own data without items, into those that it means
 * @param account the account's id; absent where the request names no account
 */
public record Part(int item, Optional<String> account, Span span) {

    @Override
    public String toString() {
        return "Part[item=" + item + ", span=" + span + "]";
    }
}
