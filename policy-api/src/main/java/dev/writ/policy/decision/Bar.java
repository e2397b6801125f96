package dev.writ.policy.decision;

import java.util.List;
import java.util.Optional;

/**
 * Why the request, or some of its items, is not accepted.
 *
 * @param code why
 * @param cure what to do about it, in words; absent where nothing helps
 * @param route who can answer instead
 * @param items indices into the request's items; empty means all
 * @param rule id of the rule that says so
 */
public record Bar(BarCode code, Optional<String> cure, Optional<Route> route, List<Integer> items, String rule) {

    public Bar {
        items = List.copyOf(items);
    }
}
