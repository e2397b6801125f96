package dev.writ.policy.rulebook.print;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Section;
import java.util.List;

/** The sections of a page that can be pointed at. */
final class Contents {

    private Contents() {}

    static List<Section> of(List<Block> blocks) {
        return blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .filter(section -> section.anchor().isPresent())
                .toList();
    }

    static String anchor(Section section) {
        return section.anchor().orElseThrow();
    }
}
