package dev.writ.policy.cli;

import dev.writ.policy.Category;
import dev.writ.policy.DataCatalogue;
import dev.writ.policy.authoring.Place;
import dev.writ.policy.authoring.ProblemCode;
import dev.writ.policy.authoring.Tree;
import dev.writ.policy.authoring.text.Nearest;
import dev.writ.policy.authoring.text.Problems;
import dev.writ.policy.authoring.yaml.ClosedMapping;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a host's names for its data: under {@code elements} each name with its category, or with {@code category} and,
 * for the host's own use, {@code sensitivity} and {@code thirdParties}. The category alone decides.
 */
final class CatalogueFile {
    private static final List<String> CATEGORIES = Arrays.stream(Category.values())
            .filter(category -> category != Category.UNMAPPED)
            .map(Category::name)
            .toList();

    private final Problems problems;
    private final Map<String, Category> categories = new HashMap<>();

    private CatalogueFile(Problems problems) {
        this.problems = problems;
    }

    static DataCatalogue read(Path file) {
        return PlainFile.read(file, (tree, problems) -> new CatalogueFile(problems).catalogue(tree));
    }

    private DataCatalogue catalogue(Tree.Mapping tree) {
        var file = new ClosedMapping(tree, "a data catalogue", List.of("elements"), problems);
        file.mapping("elements").ifPresent(elements -> elements.entries().forEach(this::element));
        return new DataCatalogue(categories);
    }

    private void element(String name, Tree said) {
        if (said instanceof Tree.Text category) {
            category(name, category.value(), category.place());
        } else if (said instanceof Tree.Mapping more) {
            var keys = List.of("category", "sensitivity", "thirdParties");
            new ClosedMapping(more, "an element", keys, problems)
                    .required("category")
                    .ifPresent(cell -> category(name, cell.text(), cell.place()));
        } else {
            problems.add(ProblemCode.SHAPE, said.place(), "expected a category for `" + name + "`");
        }
    }

    private void category(String name, String category, Place place) {
        if (CATEGORIES.contains(category)) {
            categories.put(name, Category.valueOf(category));
        } else {
            problems.add(
                    ProblemCode.UNKNOWN_CODE,
                    place,
                    "unknown category `" + category + "`" + Nearest.hint(category, CATEGORIES));
        }
    }
}
