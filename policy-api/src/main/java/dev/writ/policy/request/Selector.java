package dev.writ.policy.request;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A demand that names no account.
 *
 * @param kind what it selects by
 * @param description the place, term, tower or address; personal data
 * @param from start
 * @param to end
 */
@Buildable
public record Selector(
        Kind kind, Optional<String> description, Optional<OffsetDateTime> from, Optional<OffsetDateTime> to)
        implements SelectorBuilder.With {

    public Selector {
        Refusals.of().present("/kind", kind).refuse();
    }

    @Override
    public String toString() {
        return Masked.text(this, "description");
    }

    /** What a demand without an account selects by. */
    public enum Kind {
        AREA,
        TERM,
        TOWER,
        NETWORK_ADDRESS
    }
}
