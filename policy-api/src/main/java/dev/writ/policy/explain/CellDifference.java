package dev.writ.policy.explain;

import dev.writ.policy.Category;
import dev.writ.policy.decision.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is different in the answers for classes of data; a class is named once, whatever number of accounts it is of. */
final class CellDifference {

    private CellDifference() {}

    static List<String> between(List<Cell> before, List<Cell> after) {
        var earlier = byCategory(before);
        var said = new ArrayList<String>();
        byCategory(after).forEach((category, cells) -> {
            var was = earlier.getOrDefault(category, List.of());
            if (!said(was).equals(said(cells))) {
                said.add(CategoryWords.of(category) + ": " + difference(was, cells));
            }
        });
        return said;
    }

    private static Map<Category, List<Cell>> byCategory(List<Cell> cells) {
        var sorted = new TreeMap<Category, List<Cell>>();
        cells.forEach(cell -> sorted.computeIfAbsent(cell.category(), key -> new ArrayList<>())
                .add(cell));
        return sorted;
    }

    private static String difference(List<Cell> before, List<Cell> after) {
        var was = answers(before);
        var is = answers(after);
        if (!was.equals(is)) {
            return Phrase.and(is) + " (until then " + Phrase.and(was) + ")";
        }
        return Phrase.and(is) + ", as before, yet of other data or under other conditions";
    }

    private static List<String> answers(List<Cell> cells) {
        return cells.stream().map(CellSection::answer).distinct().sorted().toList();
    }

    /** Rules may speak or fall silent without a consequence; what would cure a refusal is advice, and no answer. */
    private static List<Cell> said(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.withReasons(List.of()).withCures(List.of()))
                .toList();
    }
}
