package dev.writ.policy.rulebook.document;

import dev.writ.policy.rulebook.document.Piece.Code;
import dev.writ.policy.rulebook.document.Piece.Link;
import dev.writ.policy.rulebook.document.Piece.Mark;
import dev.writ.policy.rulebook.document.Piece.Plain;
import dev.writ.policy.rulebook.document.Piece.Strong;
import dev.writ.policy.rulebook.document.Piece.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text that runs on. */
public record Line(List<Piece> pieces) {
    public static final Line EMPTY = new Line(List.of());

    public Line {
        pieces = List.copyOf(pieces);
    }

    public static Line of(String words) {
        return EMPTY.and(words);
    }

    public static Line strong(String words) {
        return EMPTY.and(new Strong(words));
    }

    public static Line code(String name) {
        return EMPTY.and(new Code(name));
    }

    public static Line link(String label, Target to) {
        return EMPTY.and(new Link(new Plain(label), to));
    }

    public static Line mark(String word, Tone tone) {
        return EMPTY.and(new Mark(word, tone));
    }

    public Line and(String words) {
        return and(new Plain(words));
    }

    public Line and(Piece piece) {
        return and(new Line(List.of(piece)));
    }

    public Line and(Line more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Line(all);
    }

    /** The lines one after the other. */
    public static Line joined(List<Line> lines, String between) {
        Line all = EMPTY;
        for (Line line : lines) {
            all = all.pieces.isEmpty() ? line : all.and(between).and(line);
        }
        return all;
    }

    /** What it says, without its looks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
