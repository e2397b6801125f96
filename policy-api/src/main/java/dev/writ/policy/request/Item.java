package dev.writ.policy.request;

import dev.writ.policy.Category;
import dev.writ.policy.Polarity;
import dev.writ.policy.Reads;
import dev.writ.policy.Tri;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One class of data that is asked for.
 *
 * @param category the class; it governs, and the elements only narrow it
 * @param accounts ids of accounts; empty means all
 * @param from first day
 * @param to last day, included
 * @param at one moment instead of a period
 * @param elements names from the data catalogue
 * @param notHeld elements that do not exist
 * @param zone IANA zone of the days
 * @param held whether the provider has it; read as YES when unknown
 */
@Buildable
public record Item(
        Category category,
        List<String> accounts,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<OffsetDateTime> at,
        List<String> elements,
        List<String> notHeld,
        Optional<ZoneId> zone,
        @Reads(Polarity.LOCATOR) Tri held)
        implements ItemBuilder.With {

    public Item {
        Refusals.of().present("/category", category).refuse();
        accounts = List.copyOf(accounts);
        elements = List.copyOf(elements);
        notHeld = List.copyOf(notHeld);
        held = Absent.or(held, Tri.UNKNOWN);
    }

    @Override
    public String toString() {
        return Masked.text(this, "accounts");
    }
}
