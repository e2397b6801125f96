package dev.writ.policy.combine;

import dev.writ.policy.Category;
import dev.writ.policy.request.Covers;
import dev.writ.policy.request.Instrument;
import dev.writ.policy.request.Item;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an instrument reaches; a limit that it does not set reaches everything. Made once for an instrument, because a
 * docket asks it about thousands of parts. Immutable.
 */
public final class Reach {

    private final Set<Category> categories;
    private final List<String> elements;
    private final Set<String> accounts;
    private final Span span;

    private Reach(Covers covers) {
        categories = Set.copyOf(covers.categories());
        elements = List.copyOf(covers.elements());
        accounts = Set.copyOf(covers.accounts());
        span = new Span(covers.from(), covers.to());
    }

    private Reach() {
        categories = Set.of();
        elements = List.of();
        accounts = Set.of();
        span = Span.ALWAYS;
    }

    /** Of an instrument, presented or thought of. */
    public static Reach of(Instrument instrument) {
        return instrument.covers().map(Reach::new).orElseGet(Reach::new);
    }

    /**
     * Whether it reaches the part. Some of the elements asked for are enough; what they leave out is
     * {@linkplain #leavesOut said apart}.
     *
     * @param item the item that the part belongs to
     */
    public boolean reaches(Item item, Part part) {
        return reachesKind(item) && reaches(part.account()) && part.span().within(span);
    }

    /** The elements that the item asks for by name and the instrument does not cover, in the order of the item. */
    public List<String> leavesOut(Item item) {
        return item.elements().stream().filter(element -> !covers(element)).toList();
    }

    /** Whether it reaches the item's category and any of its elements, for whomever and whenever. */
    boolean reachesKind(Item item) {
        return (categories.isEmpty() || categories.contains(item.category()))
                && (elements.isEmpty()
                        || item.elements().isEmpty()
                        || !Collections.disjoint(elements, item.elements()));
    }

    /** Whether it reaches the account; data that belongs to none is reached only where no account is named. */
    boolean reaches(Optional<String> account) {
        return accounts.isEmpty() || account.filter(accounts::contains).isPresent();
    }

    /** Whether it covers the element. */
    boolean covers(String element) {
        return elements.isEmpty() || elements.contains(element);
    }

    /** The elements that it is limited to; empty if it is not. */
    List<String> elements() {
        return elements;
    }

    /** The days that it is limited to. */
    Span span() {
        return span;
    }
}
