package dev.writ.policy.rulebook;

import dev.writ.policy.rulebook.document.Line;
import java.util.List;

/** The end of a page: which packs it was made from. */
final class Foot {

    private Foot() {}

    static List<Line> of(List<Chapter> chapters) {
        return chapters.stream().map(Names::edition).toList();
    }
}
