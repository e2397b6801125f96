package dev.writ.policy.rulebook;

import dev.writ.policy.rulebook.document.Block;
import dev.writ.policy.rulebook.document.Block.Bullet;
import dev.writ.policy.rulebook.document.Block.Bullets;
import dev.writ.policy.rulebook.document.Line;
import dev.writ.policy.rulebook.words.Clause;
import java.util.List;

/** Conditions on a page. */
final class Clauses {

    private Clauses() {}

    /** A list; an empty one means always. */
    static Block bullets(List<Clause> clauses) {
        return clauses.isEmpty() ? Bullets.of(List.of(Line.of("always"))) : new Bullets(bulleted(clauses));
    }

    /** For a cell of a table: each clause a line; nothing where nothing is asked. */
    static List<Line> lines(List<Clause> clauses) {
        return clauses.stream().map(clause -> Line.of(clause.onOneLine())).toList();
    }

    private static List<Bullet> bulleted(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> new Bullet(Line.of(clause.text()), bulleted(clause.below())))
                .toList();
    }
}
