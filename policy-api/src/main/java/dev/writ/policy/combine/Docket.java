package dev.writ.policy.combine;

import dev.writ.policy.EntityProfile;
import dev.writ.policy.decision.DecidedUnder;
import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.util.List;

/**
 * A request laid out for decision.
 *
 * @param items what is asked for: the request's items or, where it has none and means everything, those
 * @param parts the items cut up, item by item and account by account in the order of the request
 */
public record Docket(Request request, EntityProfile entity, DecidedUnder under, List<Item> items, List<Part> parts) {
    public Docket {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }
}
