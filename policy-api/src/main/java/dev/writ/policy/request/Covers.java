package dev.writ.policy.request;

import dev.writ.policy.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an instrument reaches; an absent or empty part sets no limit.
 *
 * @param categories classes of data
 * @param elements names from the data catalogue
 * @param accounts ids of accounts
 * @param from first day
 * @param to last day, included
 */
@Buildable
public record Covers(
        List<Category> categories,
        List<String> elements,
        List<String> accounts,
        Optional<LocalDate> from,
        Optional<LocalDate> to)
        implements CoversBuilder.With {

    public Covers {
        categories = List.copyOf(categories);
        elements = List.copyOf(elements);
        accounts = List.copyOf(accounts);
    }

    @Override
    public String toString() {
        return Masked.text(this, "accounts");
    }
}
