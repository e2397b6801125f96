package dev.writ.policy.authoring.yaml;

import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.Cell.Writing;
import dev.writ.policy.authoring.text.DateText;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A mapping with a closed list of keys; whatever does not fit becomes a problem and is read as absent. */
public final class ClosedMapping {
    private final Tree.Mapping mapping;
    private final Problems problems;

    /**
     * Tells of every key that is not allowed.
     *
     * @param called what the mapping describes, for messages
     */
    public ClosedMapping(Tree.Mapping mapping, String called, List<String> allowed, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        mapping.keys().forEach((key, place) -> {
            if (!allowed.contains(key)) {
                problems.add(
                        ProblemCode.SHAPE,
                        place,
                        "unknown key `" + key + "` in " + called + Nearest.hint(key, allowed));
            }
        });
    }

    public boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    /** Where the key stands or, if it is missing, the mapping. */
    public Place place(String key) {
        return mapping.keys().getOrDefault(key, mapping.place());
    }

    /** Text, not blank. */
    public Optional<Cell> text(String key) {
        return value(
                key,
                "text; put it in quotes",
                tree -> tree instanceof Tree.Text text && !text.value().isBlank()
                        ? Optional.of(cell(text))
                        : Optional.empty());
    }

    /** Text that must be there. */
    public Optional<Cell> required(String key) {
        if (!has(key)) {
            problems.add(ProblemCode.SHAPE, mapping.place(), "`" + key + "` is missing; add `" + key + ": ...`");
        }
        return text(key);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).flatMap(cell -> problems.attempt(() -> DateText.read(cell.text(), cell.place())));
    }

    /** One of the constants of an enum, which the file writes in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return required(key).flatMap(cell -> problems.attempt(() -> Choices.read(type, cell)));
    }

    public Optional<Tree.Mapping> mapping(String key) {
        return value(
                key,
                "keys and values",
                tree -> tree instanceof Tree.Mapping inner ? Optional.of(inner) : Optional.empty());
    }

    /** The elements of a list; empty if the key is missing. */
    public List<Tree> list(String key) {
        return value(
                        key,
                        "a list, each element after a `-`",
                        tree -> tree instanceof Tree.Listing listing
                                ? Optional.of(listing.elements())
                                : Optional.empty())
                .orElse(List.of());
    }

    /** The elements of a list of texts. */
    public List<Cell> texts(String key) {
        List<Cell> cells = list(key).stream()
                .filter(Tree.Text.class::isInstance)
                .map(text -> cell((Tree.Text) text))
                .toList();
        if (cells.size() < list(key).size()) {
            problems.add(ProblemCode.SHAPE, place(key), "expected a list of texts under `" + key + "`");
        }
        return cells;
    }

    private static Cell cell(Tree.Text text) {
        return new Cell(text.value().strip(), text.place(), text.plain() ? Writing.BARE : Writing.FOLDED);
    }

    private <T> Optional<T> value(String key, String expected, Function<Tree, Optional<T>> reading) {
        Optional<Tree> tree = mapping.get(key);
        Optional<T> read = tree.flatMap(reading);
        if (tree.isPresent() && read.isEmpty()) {
            problems.add(ProblemCode.SHAPE, tree.get().place(), "`" + key + "` does not fit; expected " + expected);
        }
        return read;
    }
}
