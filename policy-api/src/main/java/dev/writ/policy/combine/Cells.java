package dev.writ.policy.combine;

import dev.writ.policy.decision.Cell;
import dev.writ.policy.request.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts parts of equal answer together again: adjoining days, then accounts. In the order of the request. */
final class Cells {

    private record Row(int item, Optional<String> account) {}

    private Cells() {}

    /**
     * The cells of a decision.
     *
     * @param concluded the verdicts of the judgment, when it is known what could be brought
     */
    static List<Cell> of(Judgment judgment, List<Verdict> concluded, Remedies remedies) {
        var docket = judgment.docket();
        var cells = new LinkedHashMap<Cell, List<String>>();
        rows(judgment, concluded, remedies).forEach((row, stretches) -> {
            var item = docket.items().get(row.item());
            for (var stretch : OpenEnds.folded(item, stretches)) {
                var accounts = cells.computeIfAbsent(cell(docket, item, stretch), key -> new ArrayList<>());
                row.account().ifPresent(accounts::add);
            }
        });
        return cells.entrySet().stream()
                .map(entry -> entry.getKey().withAccounts(entry.getValue()))
                .toList();
    }

    private static Map<Row, List<Stretch>> rows(Judgment judgment, List<Verdict> concluded, Remedies remedies) {
        var rows = new LinkedHashMap<Row, List<Stretch>>();
        for (int index = 0; index < concluded.size(); index++) {
            var verdict = concluded.get(index);
            var row = rows.computeIfAbsent(
                    new Row(verdict.part().item(), verdict.part().account()), key -> new ArrayList<>());
            var cures = remedies.cures().getOrDefault(index, List.of());
            append(row, Stretch.of(judgment.verdicts().get(index), verdict, cures));
        }
        return rows;
    }

    private static void append(List<Stretch> row, Stretch next) {
        if (row.isEmpty()) {
            row.add(next);
            return;
        }
        var last = row.size() - 1;
        row.get(last).with(next).ifPresentOrElse(joined -> row.set(last, joined), () -> row.add(next));
    }

    private static Cell cell(Docket docket, Item item, Stretch stretch) {
        var verdict = stretch.verdict();
        return new Cell(
                item.category(),
                List.of(),
                stretch.span().from(),
                asAsked(docket, item, stretch.span().to()),
                verdict.outcome(),
                verdict.voluntary(),
                verdict.requires(),
                verdict.satisfiedBy(),
                verdict.exemptedBy(),
                stretch.cures(),
                verdict.narrowed(),
                verdict.redactions(),
                verdict.reasons());
    }

    /** Receipt as the end of what was asked for without one is not a limit that anybody set. */
    private static Optional<LocalDate> asAsked(Docket docket, Item item, Optional<LocalDate> to) {
        var unlimited = item.to().isEmpty() && item.at().isEmpty();
        return to.filter(last -> !(unlimited && last.equals(docket.receipt())));
    }
}
