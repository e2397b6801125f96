package dev.writ.policy.combine;

import dev.writ.policy.request.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A data element that a part consists of; or, without a name, all that no name singles out. An instrument that names
 * elements reaches no others.
 */
record Element(Optional<String> name) {

    private static final Element OTHERS = new Element(Optional.empty());

    /** What the item asks for, as finely as it and the papers tell it apart; what is not held is left out, unless all is. */
    static List<Element> of(Item item, List<Paper> papers) {
        var names = new LinkedHashSet<>(item.elements());
        if (item.elements().isEmpty()) {
            papers.forEach(paper -> names.addAll(paper.reach().elements()));
        }
        if (!nothingHeld(item)) {
            item.notHeld().forEach(names::remove);
        }
        var elements =
                names.stream().map(Optional::of).map(Element::new).collect(Collectors.toCollection(ArrayList::new));
        if (item.elements().isEmpty()) {
            elements.add(OTHERS);
        }
        return List.copyOf(elements);
    }

    /** Whether the item asks for elements by name and none of them exists. */
    static boolean nothingHeld(Item item) {
        return !item.elements().isEmpty() && item.notHeld().containsAll(item.elements());
    }

    /** The elements that are asked for and do not exist, where others do. */
    static List<String> missing(Item item) {
        var asked = item.elements();
        return nothingHeld(item)
                ? List.of()
                : item.notHeld().stream()
                        .filter(name -> asked.isEmpty() || asked.contains(name))
                        .distinct()
                        .toList();
    }

    /** Those of the papers that cover it. */
    List<Paper> coveredBy(List<Paper> papers) {
        return papers.stream().filter(this::coveredBy).toList();
    }

    /** Whether the paper covers it. */
    boolean coveredBy(Paper paper) {
        return name.map(paper.reach()::covers).orElse(paper.reach().elements().isEmpty());
    }

    /** In words, beside the elements that have names. */
    String text(List<Element> all) {
        return name.orElseGet(() -> all.stream()
                .flatMap(element -> element.name.stream())
                .sorted()
                .collect(Collectors.joining("`, `", "everything but `", "`")));
    }
}
