package dev.writ.policy;

import dev.writ.policy.request.Item;
import dev.writ.policy.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a host calls its data, and which category each name belongs to. A name that it lacks is
 * {@link Category#UNMAPPED}: nobody has said how it is protected, so it is treated as private content.
 *
 * @param elements categories by name, as requests write the name
 */
public record DataCatalogue(Map<String, Category> elements) {
    public DataCatalogue {
        elements = Map.copyOf(elements);
    }

    public Category category(String element) {
        return elements.getOrDefault(element, Category.UNMAPPED);
    }

    /**
     * The request with every element that the catalogue lacks asked for as {@link Category#UNMAPPED}. What is known stays
     * where it was; a new item comes last, so that the places of the others do not change.
     */
    public Request lookUp(Request request) {
        List<Item> items = new ArrayList<>();
        List<Item> unmapped = new ArrayList<>();
        for (Item item : request.items()) {
            List<String> unknown = unknown(item);
            if (unknown.isEmpty()) {
                items.add(item);
            } else if (unknown.size() == item.elements().size()) {
                items.add(item.withCategory(Category.UNMAPPED));
            } else {
                List<String> known = new ArrayList<>(item.elements());
                known.removeAll(unknown);
                items.add(item.withElements(known));
                unmapped.add(item.withCategory(Category.UNMAPPED).withElements(unknown));
            }
        }
        items.addAll(unmapped);
        return request.withItems(items);
    }

    /** Elements that need moving: content and credentials are protected at least as well as what nobody has mapped. */
    private List<String> unknown(Item item) {
        return switch (item.category()) {
            case CONTENT_PRIVATE, CREDENTIAL, PROSPECTIVE_CONTENT -> List.of();
            default ->
                item.elements().stream()
                        .filter(element -> category(element) == Category.UNMAPPED)
                        .toList();
        };
    }
}
