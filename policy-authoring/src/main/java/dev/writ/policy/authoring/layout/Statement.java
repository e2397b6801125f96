package dev.writ.policy.authoring.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Lays out a pattern or a finding: on one line if it fits, else broken first where its parts are largest. What is broken
 * off stands below what follows the parenthesis around it. Not safe for use by several threads.
 */
final class Statement {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final List<Piece> pieces;
    private final BiPredicate<Piece, Piece> spacing;
    private final int[] levels;
    private final boolean[] broken;
    private final Lines lines;
    private final Deque<Integer> columns = new ArrayDeque<>();

    private Statement(List<Piece> pieces, BiPredicate<Piece, Piece> spacing, Lines lines) {
        this.pieces = pieces;
        this.spacing = spacing;
        this.levels = levels(pieces);
        this.broken = new boolean[pieces.size()];
        this.lines = lines;
    }

    /**
     * Writes it, beginning on a new line. What stands above its first word is for the caller to write.
     *
     * @param spacing which words stand apart from the next
     */
    static void write(List<Piece> pieces, BiPredicate<Piece, Piece> spacing, int indent, Lines lines) {
        lines.begin(indent);
        new Statement(pieces, spacing, lines).write(indent);
    }

    private void write(int indent) {
        columns.push(indent);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                separate(i);
            }
            if (piece.is(")")) {
                columns.pop();
            }
            lines.add(piece.text());
            if (piece.is("(")) {
                columns.push(lines.column() + 1);
            }
            piece.beside().forEach(comment -> lines.add(" " + comment));
        }
    }

    private void separate(int at) {
        List<Piece.Remark> above = pieces.get(at).above();
        broken[at] = pieces.get(at - 1).endsLine() || !above.isEmpty() || mustBreak(at);
        if (broken[at]) {
            int column = columns.element();
            above.forEach(remark -> lines.begin(column).add(remark.text()));
            lines.begin(column);
        } else if (spacing.test(pieces.get(at - 1), pieces.get(at))) {
            lines.add(" ");
        }
    }

    private boolean mustBreak(int at) {
        if (levels[at] == NOWHERE) {
            return false;
        }
        return lines.column() + width(at) > Lines.WIDTH || followsWhatWasBroken(at);
    }

    /** Up to where the line may next be broken without tearing this part apart. */
    private int width(int at) {
        return IntStream.range(at, pieces.size())
                .takeWhile(i -> i == at || levels[i] > levels[at])
                .map(i -> pieces.get(i).text().length() + (spacing.test(pieces.get(i - 1), pieces.get(i)) ? 1 : 0))
                .sum();
    }

    /** A part that takes several lines has the last of them to itself. */
    private boolean followsWhatWasBroken(int at) {
        for (int i = at - 1; i > 0 && levels[i] > levels[at]; i--) {
            if (broken[i]) {
                return true;
            }
        }
        return false;
    }

    /** Where a line may be broken: the lower the level, the larger the parts that are torn from each other. */
    private static int[] levels(List<Piece> pieces) {
        int[] levels = new int[pieces.size()];
        Arrays.fill(levels, NOWHERE);
        int depth = 0;
        for (int i = 1; i < levels.length; i++) {
            depth += pieces.get(i - 1).is("(") ? 1 : pieces.get(i - 1).is(")") ? -1 : 0;
            if (pieces.get(i - 1).is(",")) {
                levels[i] = 3 * depth;
            } else if (pieces.get(i).is("||")) {
                levels[i] = 3 * depth + 1;
            } else if (pieces.get(i).is("&&")) {
                levels[i] = 3 * depth + 2;
            }
        }
        return levels;
    }
}
