package dev.writ.policy.combine;

import dev.writ.policy.request.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An item without a first or last day asks for whatever there is. What the instruments leave of it at an open end is not
 * worth a cell of its own: it is named as cut off from what is given.
 */
final class OpenEnds {

    private OpenEnds() {}

    /** The stretches of one item and one account, in order, without such rests. */
    static List<Stretch> folded(Item item, List<Stretch> stretches) {
        if (item.at().isPresent() || stretches.stream().noneMatch(OpenEnds::isGranted)) {
            return stretches;
        }
        var left = new ArrayList<>(stretches);
        if (item.from().isEmpty()) {
            fold(left, "before ");
        }
        if (item.to().isEmpty()) {
            Collections.reverse(left);
            fold(left, "after ");
            Collections.reverse(left);
        }
        return List.copyOf(left);
    }

    private static void fold(List<Stretch> stretches, String side) {
        var rests = stretches.stream().takeWhile(Stretch::bare).toList();
        if (rests.isEmpty()) {
            return;
        }
        var nearest = rests.get(rests.size() - 1);
        var day = side.equals("before ")
                ? nearest.span().to().orElseThrow().plusDays(1)
                : nearest.span().from().orElseThrow().minusDays(1);
        stretches.subList(0, rests.size()).clear();
        for (int index = 0; index < stretches.size(); index++) {
            if (isGranted(stretches.get(index))) {
                stretches.set(index, stretches.get(index).without(nearest, side + day));
                return;
            }
        }
    }

    private static boolean isGranted(Stretch stretch) {
        return stretch.verdict().granted();
    }
}
