package dev.writ.policy.rulebook;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Paragraph;
import dev.writ.policy.rulebook.document.Block.Section;
import java.util.ArrayList;
import java.util.List;

/** All requirements of a pack. */
final class MatrixSection {

    private MatrixSection() {}

    static Block of(Chapter chapter) {
        Matrix matrix = Matrix.of(chapter, rule -> true);
        List<Block> blocks = new ArrayList<>();
        if (!matrix.rules().isEmpty()) {
            blocks.add(Paragraph.of(Matrix.TOGETHER));
        }
        blocks.addAll(matrix.tables());
        blocks.add(matrix.silence());
        return Section.of("Which data need which papers", "matrix", blocks);
    }
}
