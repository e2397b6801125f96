package dev.writ.policy.authoring.topic;

import dev.writ.policy.Country;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Cell;
import dev.writ.policy.authoring.text.CountryText;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import dev.writ.policy.engine.pack.PackKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code pack.yaml} says.
 *
 * @param reviewedBy who answers for the pack
 * @param reviewedUntil the last day on which that review counts; absent if none is named
 */
public record Manifest(
        String id,
        String title,
        PackKind kind,
        Optional<Country> country,
        String reviewedBy,
        Optional<LocalDate> reviewedUntil) {
    private static final List<String> KEYS = List.of("id", "title", "kind", "country", "reviewedBy", "reviewedUntil");

    /**
     * Reads it; nothing, and problems, if it lacks what makes a pack.
     *
     * @param folder the name of the pack's folder, which is its id
     */
    public static Optional<Manifest> read(Tree.Mapping tree, String folder, Problems problems) {
        var mapping = new ClosedMapping(Overriding.refused(tree, problems), "`pack.yaml`", KEYS, problems);
        Optional<Cell> id = mapping.required("id");
        Optional<Cell> title = mapping.required("title");
        Optional<PackKind> kind = mapping.choice("kind", PackKind.class);
        Optional<Country> country = mapping.text("country")
                .flatMap(cell -> problems.attempt(() -> CountryText.read(cell.text(), cell.place())));
        Optional<Cell> reviewedBy = mapping.required("reviewedBy");
        Optional<LocalDate> reviewedUntil = mapping.date("reviewedUntil");
        if (id.isEmpty() || title.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        var manifest = new Manifest(
                id.get().text(),
                title.get().text(),
                kind.get(),
                country,
                reviewedBy.map(Cell::text).orElse(""),
                reviewedUntil);
        manifest.misnamed(folder)
                .ifPresent(message -> problems.add(ProblemCode.ID, id.get().place(), message));
        boolean fits = (kind.get() == PackKind.REGIME) == mapping.has("country");
        if (!fits) {
            problems.add(
                    ProblemCode.SHAPE, mapping.place("country"), "a regime, and only a regime, names its `country`");
        }
        return fits && (country.isPresent() || !mapping.has("country")) ? Optional.of(manifest) : Optional.empty();
    }

    private Optional<String> misnamed(String folder) {
        if (!id.equals(folder)) {
            return Optional.of("the id is `" + id + "` and the folder `" + folder + "`; give both the same name");
        }
        return switch (kind) {
            case CORE -> misnamed(id.equals("core"), "core");
            case HOUSE -> misnamed(id.matches("house(\\.[a-z0-9][a-z0-9-]*)+"), "house.name");
            case REGIME ->
                country.flatMap(of -> {
                    String code = of.code().toLowerCase(Locale.ROOT);
                    return misnamed(id.equals(code), code);
                });
        };
    }

    private Optional<String> misnamed(boolean right, String expected) {
        return right
                ? Optional.empty()
                : Optional.of("a pack of kind `" + kind.name().toLowerCase(Locale.ROOT) + "` is called `" + expected
                        + "`, and this one `" + id + "`");
    }
}
