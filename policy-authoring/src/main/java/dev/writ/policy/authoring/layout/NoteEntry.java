package dev.writ.policy.authoring.layout;

import dev.writ.policy.authoring.layout.Piece.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key with its value, or an element of a list, with the comments that belong to it. Comments are added while a file is
 * read, and not after that.
 */
final class NoteEntry {
    private final Optional<String> key;
    private final Optional<NoteEntry> parent;
    private final Spot spot;
    private final List<Remark> above = new ArrayList<>();
    private final List<Remark> below = new ArrayList<>();
    private Optional<String> beside = Optional.empty();
    private Note value = Note.Words.NONE;
    private int end = Integer.MAX_VALUE;

    /**
     * Where an entry begins.
     *
     * @param offset in characters
     * @param column of the entry or, in a list, of the dash before it
     * @param flow whether it stands in brackets or braces
     * @param spaced whether an empty line stands directly before it
     */
    record Spot(int offset, int column, boolean flow, boolean spaced) {}

    NoteEntry(Optional<String> key, Optional<NoteEntry> parent, Spot spot) {
        this.key = key;
        this.parent = parent;
        this.spot = spot;
    }

    void holds(Note read) {
        value = read;
    }

    /** Says at which offset the braces or brackets are closed that it holds. */
    void ends(int offset) {
        end = offset;
    }

    /** Adds a comment that stood behind it; there is room for one, and another goes below. */
    void remarkBeside(String comment) {
        if (beside.isEmpty()) {
            beside = Optional.of(comment);
        } else {
            below.add(new Remark(comment, false));
        }
    }

    void remarkAbove(Remark remark) {
        above.add(remark);
    }

    void remarkBelow(Remark remark) {
        below.add(remark);
    }

    /** The entry on whose lines a comment at this offset stands: one in brackets that are closed is not it any more. */
    NoteEntry holding(int offset) {
        return spot.flow() && parent.isPresent() && parent.get().end <= offset
                ? parent.get().holding(offset)
                : this;
    }

    /** This or the nearest entry around it that does not stand further to the right. */
    NoteEntry notRightOf(int column) {
        return spot.column() > column && parent.isPresent() ? parent.get().notRightOf(column) : this;
    }

    /** Whether a comment belongs to it, or to an entry in it. */
    boolean remarked() {
        return !above.isEmpty()
                || !below.isEmpty()
                || beside.isPresent()
                || value.entries().stream().anyMatch(NoteEntry::remarked);
    }

    Optional<String> key() {
        return key;
    }

    Note value() {
        return value;
    }

    Spot spot() {
        return spot;
    }

    List<Remark> above() {
        return above;
    }

    Optional<String> beside() {
        return beside;
    }

    List<Remark> below() {
        return below;
    }
}
