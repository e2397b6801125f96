package dev.writ.policy.combine;

import dev.writ.policy.finding.Stood;
import dev.writ.policy.finding.Target;
import java.util.Collection;
import java.util.List;

/** Of which items of the request something speaks. */
final class Items {

    private Items() {}

    /** Indices, ascending; empty if it speaks of all, of the request, or of a request without items. */
    static List<Integer> of(Docket docket, Collection<Stood> said) {
        if (!said.stream().allMatch(stood -> stood.on() instanceof Target.OfParts)) {
            return List.of();
        }
        var items = each(docket, said);
        return items.size() == docket.items().size() ? List.of() : items;
    }

    /** Indices, ascending; all of them if it speaks of the request. */
    static List<Integer> each(Docket docket, Collection<Stood> said) {
        var known = docket.request().items().size();
        return said.stream()
                .flatMap(stood -> stood.on() instanceof Target.OfParts on
                        ? on.parts().stream()
                                .map(part -> docket.parts().get(part).item())
                        : docket.parts().stream().map(Part::item))
                .filter(item -> item < known)
                .distinct()
                .sorted()
                .toList();
    }
}
