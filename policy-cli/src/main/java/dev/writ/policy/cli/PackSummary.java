package dev.writ.policy.cli;

import dev.writ.policy.decision.Citation;
import dev.writ.policy.decision.CitationStatus;
import dev.writ.policy.engine.pack.Pack;
import dev.writ.policy.engine.pack.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack in figures.
 *
 * @param rules how many rules stand in its rule files, and {@code rows} in its tables
 * @param sources how many provisions and documents they cite, of which {@code seen} were read by somebody
 * @param changes the days on which one of its rules begins to be law, or is law no more
 */
record PackSummary(Pack pack, long rules, long rows, int sources, int seen, List<LocalDate> changes) {

    PackSummary {
        changes = List.copyOf(changes);
    }

    static PackSummary of(Pack pack) {
        var inTables = pack.rules().stream().filter(PackSummary::isRow).count();
        var cited = Stream.concat(
                        pack.rules().stream().map(Rule::card),
                        pack.obtainable().stream().map(row -> row.card()))
                .flatMap(card -> card.citations().stream())
                .filter(citation -> !citation.id().equals(pack.id()))
                .collect(Collectors.toSet());
        return new PackSummary(
                pack,
                pack.rules().size() - inTables,
                inTables + pack.obtainable().size(),
                ids(cited.stream()).size(),
                ids(cited.stream().filter(citation -> citation.status() == CitationStatus.SEEN))
                        .size(),
                pack.rules().stream()
                        .flatMap(PackSummary::changes)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static boolean isRow(Rule rule) {
        return rule.place().matches(".*\\.csv:[0-9:]+");
    }

    private static Set<String> ids(Stream<Citation> citations) {
        return citations.map(Citation::id).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> changes(Rule rule) {
        return Stream.concat(rule.from().stream(), rule.until().map(last -> last.plusDays(1)).stream());
    }
}
