package dev.writ.policy.letter;

import dev.writ.policy.decision.Cell;
import dev.writ.policy.explain.Wording;
import dev.writ.policy.request.Account;
import dev.writ.policy.request.Identifier;
import dev.writ.policy.request.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Data of which days.
 *
 * @param data the class of data
 * @param days from when to when
 */
public record Extent(String data, Optional<String> days) {

    static Extent of(Cell cell) {
        return new Extent(
                Wording.of(cell.category()),
                Optional.of(Wording.days(cell.from(), cell.to())).filter(days -> !days.isEmpty()));
    }

    /** What the requester called the accounts of this cell; the caller's own references stay with the caller. */
    static Optional<String> accounts(Request request, Cell cell) {
        var names = request.accounts().stream()
                .filter(account -> cell.accounts().contains(account.id()))
                .map(Extent::name)
                .flatMap(Optional::stream)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Wording.and(names));
    }

    private static Optional<String> name(Account account) {
        var names = account.identifiers().stream()
                .map(Identifier::value)
                .map(Wording::visible)
                .collect(Collectors.joining(" / "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** Without saying anything twice. */
    static List<Extent> of(List<Cell> cells) {
        return cells.stream().map(Extent::of).distinct().toList();
    }
}
